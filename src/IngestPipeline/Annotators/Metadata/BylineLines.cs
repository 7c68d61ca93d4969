using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Reads the lines around and in the text that say who wrote it.</summary>
internal sealed class BylineLines(Document document, MarkedBlocks marked)
{
    private const int LongestLine = 90;
    private const int BlocksAtEnd = 4;
    private const int LinesOfFoot = 8;

    private static readonly char[] LineMarks = ['|', '·', '•', '–', '—'];

    /// <summary>A line between the headline and the text that says who wrote it, or a paragraph that is nothing but a name.</summary>
    public void AddHead(PersonNames names) =>
        AddLines(names, marked.IsTitleBelow ? marked.HeadStart : Math.Max(0, marked.TitleIndex - 1), marked.HeadEnd);

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

    /// <summary>A line anywhere in the text that says “Author: Jo Bloggs”.</summary>
    public void AddTold(PersonNames names)
    {
        for (var i = marked.HeadEnd; i >= 0 && i < marked.LastKept && names.People.Count == 0; i++)
            if (document.Blocks[i].Text is { Length: <= LongestLine } text && document.Verdicts[i].Label == BlockLabel.Content
                && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && BylineWords.All.LeadOf(text) > colon
                && (BylineWords.All.IsJob(text.AsSpan(0, colon)) || text.AsSpan(0, colon).Equals("text", StringComparison.OrdinalIgnoreCase)))
                names.Add(text, isPerson: false);
    }

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
                || document.Verdicts[i].Label == BlockLabel.Caption || (document.Blocks[i].HeadingLevel > 0 && !IsOnlyLedName(text)))
                continue;
            var isKept = document.Verdicts[i].Label == BlockLabel.Content;
            if (BeginsWithGiven(text) && (isKept ? i <= marked.FirstKept + 1 : IsNameBeforeText(i, text)))
                names.Add(text, isPerson: false);
            foreach (var part in text.Split(LineMarks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (BylineWords.All.LeadOf(part) > 0)
                    names.Add(part, isPerson: false);
            if (names.People.Count == 0)
                AddDated(names, text);
        }
    }

    /// <summary>“By Jo Bloggs” may be written as a heading.</summary>
    private static bool IsOnlyLedName(string text) =>
        BylineWords.All.LeadOf(text) is > 0 and var lead && PersonName.Of(text, isPerson: false) is { } name && name.Length == text.Length - lead;

    /// <summary>A line that is a name and nothing else, between headline and text.</summary>
    private bool IsNameBeforeText(int index, string text) =>
        index > marked.TitleIndex && index < marked.FirstKept && marked.IsNearTitle(index) && document.Blocks[index].Kind == BlockKind.Paragraph
        && PersonName.Of(text, isPerson: false) is { } name && name.Length == text.Length;

    /// <summary>“Posted on 21 September 2020 by Jo Bloggs”, “25.10.2022 - Jo Bloggs”: a date, and nothing else, before the name.</summary>
    public static void AddDated(PersonNames names, string text)
    {
        if (DatedLine.NameAt(text) is not (> 0 and var at))
            return;
        var rest = text[at..];
        if (BylineWords.All.LeadOf(rest) > 0 || BeginsWithGiven(rest))
            names.Add(rest, isPerson: false);
    }

    public static bool BeginsWithGiven(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && BylineWords.All.IsGiven(text.AsSpan(0, space));
}
