namespace IngestPipeline.Readers.Text;

/// <summary>Knows headings of plain text by their shape: short, no sentence, with a body after them.</summary>
internal static class HeadingRules
{
    private const int LongestTitle = 250;
    private const int LongestHeading = 90;
    private const int MostWords = 14;

    /// <summary>Whether the first line of a text is its title.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length <= LongestTitle && !EndsOtherwise(line) && !IsByline(line) && HasLetter(line);

    /// <summary>Whether a line that stands by itself before <paramref name="next"/> heads it.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line, ReadOnlySpan<char> next, bool nextIsItem) =>
        line.Length <= LongestHeading && !char.IsLower(line[0]) && line.Count(' ') < MostWords && !EndsOtherwise(line) && line[^1] is not ('!' or ',')
        && line.IndexOf(": ") < 0 && !IsByline(line) && HasLetter(line) && (nextIsItem || next.Length > 60 || next.Length > line.Length * 3 / 2);

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
        foreach (var opening in (ReadOnlySpan<string>)["By ", "BY ", "Published", "Updated", "Posted", "Last updated", "First published", "Written by"])
            if (line.StartsWith(opening, StringComparison.Ordinal))
                return true;
        return char.IsDigit(line[0]) && line.Length < 40 && HasYear(line);
    }

    private static bool HasYear(ReadOnlySpan<char> line)
    {
        for (var i = 0; i + 4 <= line.Length; i++)
            if (line[i] is '1' or '2' && line[i + 1] is '9' or '0' && char.IsAsciiDigit(line[i + 2]) && char.IsAsciiDigit(line[i + 3]))
                return true;
        return false;
    }
}
