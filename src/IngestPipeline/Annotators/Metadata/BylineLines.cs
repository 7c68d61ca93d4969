using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Reads the lines around and in the text that say who wrote it.</summary>
internal sealed class BylineLines(Document document, MarkedBlocks marked, string? publisher)
{
    private const int LongestLine = 90;
    private const int BlocksAtEnd = 4;
    private const int LinesOfFoot = 8;

    private static readonly char[] LineMarks = ['|', '·', '•', '–', '—'];

    /// <summary>A line between the headline and the text that says who wrote it, or a paragraph that is nothing but a name.</summary>
    public void AddHead(PersonNames names) =>
        AddLines(names, marked.IsTitleBelow ? marked.HeadStart : Math.Max(0, marked.TitleIndex - 1), marked.HeadEnd);

    /// <summary>
    /// The people of a line right above or in the first words of the text that says more than “By”: “An interview by Jo Bloggs”. Metadata may name
    /// whoever entered the article; such a line names its writer.
    /// </summary>
    public IReadOnlyList<string> Credited()
    {
        var end = marked.FirstKept < 0 ? 0 : Math.Min(document.Blocks.Count, marked.FirstKept + BlocksAtEnd);
        for (var i = Math.Max(0, marked.FirstKept - 1); i < end; i++)
        {
            var text = document.Blocks[i].Text;
            if (text.Length > LongestLine || marked.PlaceOf(i) == BlockPlace.Apart || BylineWords.All.LeadOf(text) is not (> 0 and var lead)
                || !text.AsSpan(0, lead).Trim(": ").Contains(' '))
                continue;
            var names = new PersonNames(publisher);
            // “An interview by Jo Bloggs with Al Smith”: the second was asked.
            var guest = IsInterview(text.AsSpan(0, lead)) ? EndBeforeGuest(text, lead) : text.Length;
            names.Add(text[..guest], isPerson: false);
            if (names.People.Count > 0)
                return names.People;
        }

        return [];
    }

    private static bool IsInterview(ReadOnlySpan<char> lead) => lead.Contains("interview", StringComparison.OrdinalIgnoreCase);

    private static int EndBeforeGuest(string text, int from)
    {
        foreach (var word in (ReadOnlySpan<string>)[" with ", " mit ", " avec ", " con "])
            if (text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
                return at;
        return text.Length;
    }

    /// <summary>The same at the end of the text: “Text: Jo Bloggs”.</summary>
    public void AddTail(PersonNames names)
    {
        if (marked.FirstKept >= 0)
            AddLines(names, Math.Max(marked.HeadEnd, marked.LastKept - BlocksAtEnd), Math.Min(document.Blocks.Count, marked.LastKept + BlocksAtEnd));
    }

    /// <summary>A blog's line under its entry, “Posted by Jo Bloggs at 18:52”, which cleaning takes for the page's footer.</summary>
    public void AddFoot(PersonNames names)
    {
        var end = Math.Min(document.Blocks.Count, marked.LastKept + 1 + LinesOfFoot);
        for (var i = marked.LastKept + 1; i > 0 && i < end && names.People.Count == 0; i++)
            if (document.Verdicts[i].Reason is "footer" or "author-note" && document.Blocks[i].Text is { Length: <= LongestLine } text
                && BylineWords.All.LeadOf(text) > 0)
                names.Add(text, isPerson: false);
    }

    /// <summary>A line anywhere in the text, or below it, that says “Author: Jo Bloggs”, or nothing but “By Jo Bloggs”.</summary>
    public void AddTold(PersonNames names)
    {
        var end = Math.Min(document.Blocks.Count, marked.LastKept + 1 + LinesOfFoot);
        for (var i = Math.Max(0, marked.HeadEnd); i < end && names.People.Count == 0; i++)
            if (document.Blocks[i].Text is { Length: <= LongestLine } text && IsInText(i) && (IsTold(text) || IsOnlyLedNames(text)))
                names.Add(text, isPerson: false);
    }

    private bool IsInText(int index) =>
        document.Verdicts[index].Label == BlockLabel.Content || (index > marked.LastKept && document.Verdicts[index].Reason == "outside-article");

    private static bool IsTold(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && BylineWords.All.LeadOf(text) > colon
        && (BylineWords.All.IsJob(text.AsSpan(0, colon).Trim()) || text.AsSpan(0, colon).Equals("text", StringComparison.OrdinalIgnoreCase));

    private static bool IsOnlyLedNames(string text) => BylineWords.All.LeadOf(text) is > 0 and var lead && LoneNames.IsWholeName(text[lead..]);

    /// <summary>The one person that a line anywhere, “Posted by Jo Bloggs – published 28.01.2022”, names with a date.</summary>
    public void AddPosted(PersonNames names)
    {
        string? only = null;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var text = document.Blocks[i].Text;
            if (text.Length > LongestLine || document.Verdicts[i].Reason is "comments" or "hidden"
                || BylineWords.All.LeadOf(text) is not (> 0 and var lead) || !text.AsSpan(0, lead).TrimEnd(": ").Contains(' ')
                || WrittenDate.Find(text) is null || (only ?? text) != text)
                continue;
            only = text;
        }

        if (only is not null)
            names.Add(only, isPerson: false);
    }

    private void AddLines(PersonNames names, int start, int end)
    {
        for (var i = start; i < end && names.People.Count == 0; i++)
        {
            var text = document.Blocks[i].Text;
            if (i == marked.TitleIndex || text.Length > LongestLine || text[^1] is '!' or '?' or ':' || marked.PlaceOf(i) == BlockPlace.Apart
                || document.Verdicts[i].Label == BlockLabel.Caption
                || (document.Blocks[i].HeadingLevel > 0 && !IsOnlyLedName(text) && DatedLine.NameBeside(text) is null))
                continue;
            var isKept = document.Verdicts[i].Label == BlockLabel.Content;
            if (BeginsWithGiven(text) && (isKept ? i <= marked.FirstKept + 1 && HoldsOnlyNames(text) : IsNameBeforeText(i, text)))
                names.Add(text, isPerson: false);
            foreach (var part in text.Split(LineMarks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (BylineWords.All.LeadOf(part) > 0)
                    names.Add(part, isPerson: false);
            if (names.People.Count == 0)
                AddDated(names, text, marked.IsNearTitle(i));
        }
    }

    /// <summary>“By Jo Bloggs” may be written as a heading.</summary>
    private static bool IsOnlyLedName(string text) =>
        BylineWords.All.LeadOf(text) is > 0 and var lead && PersonName.Of(text, isPerson: false) is { } name && name.Length == text.Length - lead;

    /// <summary>Beside a name only what its bearer does, and when: “Heinz Bauer – the face of the town” is no byline.</summary>
    private static bool HoldsOnlyNames(string text)
    {
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[range].Trim(".,:;()|/–—-");
            if (!word.IsEmpty && char.IsLower(word[0]) && !BylineWords.All.IsJoiner(word) && !BylineWords.All.IsJob(word)
                && !BylineWords.All.IsQualifier(word) && !DateWords.All.IsOfDateline(word)
                && (!BylineWords.All.IsParticle(word) || word is "das" or "der"))
                return false;
        }

        return true;
    }

    /// <summary>A line that is a name and nothing else, between headline and text.</summary>
    private bool IsNameBeforeText(int index, string text) =>
        index > marked.TitleIndex && index < marked.FirstKept && marked.IsNearTitle(index) && document.Blocks[index].Kind == BlockKind.Paragraph
        && PersonName.Of(text, isPerson: false) is { } name && name.Length == text.Length;

    /// <summary>
    /// “Posted on 21 September 2020 by Jo Bloggs”, “25.10.2022 - Jo Bloggs”: a date, and nothing else, before the name; right below the headline
    /// also after it, “Jo Bloggs, 25.10.2022”.
    /// </summary>
    public static void AddDated(PersonNames names, string text, bool isNearTitle)
    {
        if (isNearTitle && DatedLine.NameBeside(text) is { } name)
            names.Add(name, isPerson: false);
        else if (DatedLine.NameAt(text) is > 0 and var at)
        {
            var rest = text[at..];
            if (BylineWords.All.LeadOf(rest) > 0 || BeginsWithGiven(rest))
                names.Add(rest, isPerson: false);
        }
    }

    public static bool BeginsWithGiven(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && BylineWords.All.IsGiven(text.AsSpan(0, space));
}
