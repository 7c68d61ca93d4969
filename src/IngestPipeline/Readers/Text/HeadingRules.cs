namespace IngestPipeline.Readers.Text;

/// <summary>Knows headings of plain text by their shape: short, no sentence, with a body after them.</summary>
internal static class HeadingRules
{
    private const int LongestTitle = 250;
    private const int LongestHeading = 80;
    private const int MostWords = 12;
    private const int LongestLabel = 25;
    private const int ShortestBody = 60;

    private static readonly string[] Bylines =
        ["By ", "BY ", "Published", "Updated", "Posted", "Last updated", "First published", "Written by"];

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The first line that may be the title: past a run of three labels or more, which are a page's menu pasted with it.</summary>
    public static int TitleCandidate(ReadOnlySpan<PlainLine> lines)
    {
        var labels = 0;
        while (labels < lines.Length && IsLabel(lines[labels]) && (labels == 0 || lines[labels].BlanksBefore == 0))
            labels++;
        return labels < 3 || labels == lines.Length ? 0 : labels;
    }

    /// <summary>Whether the first line of a text is its title.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length <= LongestTitle && !EndsOtherwise(line) && !IsByline(line) && HasLetter(line);

    /// <summary>Whether a line that stands by itself before <paramref name="next"/> heads it.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line, ReadOnlySpan<char> next, bool nextIsItem) =>
        line.Length <= LongestHeading && line.Count(' ') < MostWords && !char.IsLower(line[0]) && HasLetter(line)
        && !EndsOtherwise(line) && line[^1] != '!' && line.IndexOf(": ") < 0 && !IsByline(line)
        && (nextIsItem || next.Length > ShortestBody || next.Length > line.Length * 3 / 2);

    private static bool IsLabel(in PlainLine line) => line.End - line.Start < LongestLabel;

    private static bool EndsOtherwise(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd("\"'”’)]»");
        return bare.IsEmpty || bare[^1] is '.' or ':' or ';' or ',' or '…' or '-' or '–' or '|';
    }

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsLetter(c))
                return true;
        return false;
    }

    /// <summary>Bylines and datelines are short and no sentences either.</summary>
    private static bool IsByline(ReadOnlySpan<char> line)
    {
        foreach (var opening in Bylines)
            if (line.StartsWith(opening, StringComparison.Ordinal))
                return true;
        return line.Length < 50 && HasYear(line) && (char.IsDigit(line[0]) || HasMonth(line));
    }

    private static bool HasMonth(ReadOnlySpan<char> line)
    {
        foreach (var month in Months)
            if (line.Contains(month, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool HasYear(ReadOnlySpan<char> line)
    {
        for (var i = 0; i + 4 <= line.Length; i++)
            if (line[i] is '1' or '2' && line[i + 1] is '9' or '0' && char.IsAsciiDigit(line[i + 2]) && char.IsAsciiDigit(line[i + 3]))
                return true;
        return false;
    }
}
