using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>
/// Finds lines around the text that are a name and nothing else, whatever cleaning took them for: one below a line that says “By” or “Author”,
/// beside a date or a job, or that begins with a given name.
/// </summary>
internal sealed class LoneNames(Document document, MarkedBlocks marked)
{
    private const int LongestLine = 60;
    private const int LinesAbove = 4;
    private const int LinesBelow = 6;
    private const int LinesRightBelow = 3;
    private const int LongestEnd = 400;
    private const int WordsBesideDate = 3;

    private static readonly char[] Marks = ['-', '–', '—', '|', '•', '·', '►', ' '];

    /// <summary>The line between the headline and the text.</summary>
    public void AddHead(PersonNames names)
    {
        if (marked.FirstKept < 0)
            return;
        var start = Math.Max(marked.FirstKept - LinesAbove, marked.HeadStart);
        if (marked.TitleIndex >= 0 && marked.TitleIndex < marked.FirstKept)
            start = marked.TitleIndex + 1;
        for (var i = start; i <= Math.Min(marked.FirstKept + 2, document.Blocks.Count - 1) && names.People.Count == 0; i++)
            if (Is(i) && (IsTold(i) || (IsBesideDate(i) && IsOnlyHere(i))
                || (i >= marked.FirstKept - LinesAbove && IsGiven(i) && !IsOfOtherStories(i))))
                Add(i, names);
    }

    /// <summary>The line right after the text, or the name in brackets that the text ends with.</summary>
    public void AddTail(PersonNames names)
    {
        if (marked.FirstKept < 0)
            return;
        AddEnd(names);
        var end = Math.Min(document.Blocks.Count, marked.LastKept + 1 + LinesBelow);
        for (var i = Math.Max(marked.LastKept, marked.FirstKept + 1); i < end && names.People.Count == 0; i++)
            if (Is(i) && (IsTold(i)
                || (i <= marked.LastKept + LinesRightBelow && !marked.IsApart(i) && IsGiven(i) && IsOnlyHere(i) && !AreMoreNear(i))))
                Add(i, names);
    }

    /// <summary>Whether other names stand near, as one does below the title of each other story.</summary>
    private bool AreMoreNear(int index)
    {
        var end = Math.Min(document.Blocks.Count, index + 1 + LinesBelow);
        for (var i = Math.Max(marked.FirstKept, marked.LastKept - LinesRightBelow); i < end; i++)
            if (document.Blocks[i].Text != document.Blocks[index].Text && Is(i) && IsGiven(i))
                return true;
        return false;
    }

    /// <summary>The name that a line near the article prints whole where the page elsewhere gives only its first word; null when none does.</summary>
    public string? WholeOf(string first)
    {
        var end = Math.Min(document.Blocks.Count, Math.Max(marked.HeadEnd, marked.LastKept + 1 + LinesBelow));
        for (var i = marked.HeadStart; i < end; i++)
            if (document.Blocks[i].Text is { } text && text.Length > first.Length && text[first.Length] == ' '
                && text.StartsWith(first, StringComparison.Ordinal) && document.Verdicts[i] is { IsKept: false, Reason: not ("comments" or "hidden") }
                && BylineParts.Of(text) is [var (part, _), ..] && PersonName.Of(part, isPerson: false) is { } name && name.Length == part.Length)
                return name;
        return null;
    }

    /// <summary>“… is due in May. (Jo Bloggs)”.</summary>
    private void AddEnd(PersonNames names)
    {
        var text = document.Blocks[marked.LastKept].Text.AsSpan();
        var end = text.TrimEnd("+ .*#").TrimEnd();
        var open = end.LastIndexOf('(');
        if (!end.EndsWith(")") || open < 0 || end.Length - open > LongestEnd)
            return;
        var before = text[..open].TrimEnd();
        var inside = end[(open + 1)..^1].ToString();
        if ((before.IsEmpty || before[^1] is '.' or '!' or '?' or '"' or '“' or '”' or '»' or '’') && IsWholeName(inside)
            && BylineLines.BeginsWithGiven(inside))
            names.Add(inside, isPerson: false);
    }

    private void Add(int index, PersonNames names) => names.Add(LineOf(index), isPerson: false);

    private string LineOf(int index) => document.Blocks[index].Text.Trim(Marks).TrimEnd(',', ':');

    private bool Is(int index)
    {
        var block = document.Blocks[index];
        return block.Text.Length <= LongestLine && block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableRow
            && index != marked.TitleIndex && document.Verdicts[index].Reason is not ("hidden" or "comments" or "navigation" or "tags" or "credit")
            && document.Verdicts[index].Label != BlockLabel.Caption && !BylineWords.All.IsParticle(FirstWord(LineOf(index)))
            && IsWholeName(LineOf(index)) && !IsOfList(index);
    }

    /// <summary>Every part of the line is a name, but for an agency's after a stroke: “Jo Bloggs/PA”.</summary>
    public static bool IsWholeName(string text)
    {
        var parts = BylineParts.Of(text);
        for (var i = 0; i < parts.Count; i++)
            if (!(PersonName.Of(parts[i].Part, isPerson: false) is { } name && name.Length == parts[i].Part.Length && !IsOfThings(name))
                && (i == 0 || parts[i].Part.AsSpan().ContainsAnyInRange('a', 'z')))
                return false;
        return parts.Count > 0;
    }

    private static bool IsOfThings(string name)
    {
        var other = BylineLines.BeginsWithGiven(name)
            ? WordTraits.Body
            : WordTraits.Place | WordTraits.Body | WordTraits.Calendar | WordTraits.Function;
        foreach (var range in name.AsSpan().Split(' '))
            if ((NameWords.English.Of(name.AsSpan()[range]) & other) != 0)
                return true;
        return false;
    }

    /// <summary>Names one under another are a list: of tags, of those who spoke.</summary>
    private bool IsOfList(int index) => IsOtherName(index - 1, LineOf(index)) || IsOtherName(index + 1, LineOf(index));

    private bool IsOtherName(int index, string than) =>
        index >= 0 && index < document.Blocks.Count && index != marked.TitleIndex && document.Blocks[index].Text is { Length: <= LongestLine } text
        && text != than && PersonName.Of(text, isPerson: false) is { } name && name.Length == text.Length;

    /// <summary>The line above says that a name follows, or the one below says what its bearer does.</summary>
    private bool IsTold(int index) =>
        (index > 0 && IsLabel(document.Blocks[index - 1].Text)) || (index + 1 < document.Blocks.Count && IsJob(document.Blocks[index + 1].Text));

    private static bool IsLabel(string text) =>
        text.Length <= LongestLine / 2 && BylineWords.All.LeadOf(text.TrimEnd(':') + ": x") > text.TrimEnd(':').Length;

    private static bool IsJob(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return text.Length <= LongestLine && BylineWords.All.IsJob(space < 0 ? text : text.AsSpan(0, space)) && !text.AsSpan().ContainsAny(".!?:");
    }

    private static ReadOnlySpan<char> FirstWord(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? text.AsSpan(0, space) : text;

    /// <summary>A list of other stories may stand right below the headline.</summary>
    private bool IsOfOtherStories(int index) => document.Blocks[index].Kind == BlockKind.ListItem && marked.IsApart(index);

    private bool IsGiven(int index) => BylineLines.BeginsWithGiven(LineOf(index));

    /// <summary>The writer is not who the text tells of: none of the words stands in it, or in the headline.</summary>
    private bool IsOnlyHere(int index)
    {
        var line = LineOf(index);
        foreach (var range in line.AsSpan().Split(' '))
        {
            var word = line.AsSpan()[range].Trim(".,:/");
            if (word.IndexOfAny(":/") >= 0 || (word.Length > 2 && IsInText(word)))
                return false;
        }

        return true;
    }

    private bool IsInText(ReadOnlySpan<char> word)
    {
        if (marked.Title?.Text.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase) == true)
            return true;
        for (var i = marked.FirstKept; i <= marked.LastKept; i++)
            if (document.Verdicts[i].IsKept && document.Blocks[i].Text is { Length: > LongestLine } text
                && text.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private bool IsBesideDate(int index) => IsDate(index - 1) || IsDate(index + 1);

    private bool IsDate(int index) =>
        index >= 0 && index < document.Blocks.Count && document.Blocks[index].Text is { Length: <= LongestLine } text
        && text.AsSpan().ContainsAnyInRange('0', '9') && DatelineReader.OtherWords(text) <= WordsBesideDate && WrittenDate.Find(text) is not null;
}
