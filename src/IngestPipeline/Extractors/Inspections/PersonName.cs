namespace IngestPipeline.Extractors.Inspections;

/// <summary>Reads a person's name next to a title where no annotator has marked it.</summary>
internal static class PersonName
{
    private const int MostWords = 4;

    private static readonly InspectionWords Lists = InspectionWords.English;

    /// <summary>The name that follows <paramref name="position"/>, past a comma or a region.</summary>
    public static string? After(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or ',')
            position++;
        return Read(text, position, end);
    }

    /// <summary>The name before a comma before <paramref name="position"/>: "Jane Roe, HM Inspector".</summary>
    public static string? Before(string text, int position, int start)
    {
        if (position - start > 4 && string.CompareOrdinal(text, position - 4, "the ", 0, 4) == 0)
            position -= 4;
        while (position > start && text[position - 1] == ' ')
            position--;
        return position > start && text[position - 1] == ',' ? EndingAt(text, position - 1) : null;
    }

    /// <summary>The name that ends at <paramref name="end"/>.</summary>
    public static string? EndingAt(string text, int end)
    {
        var start = end;
        for (var words = 0; words < MostWords; words++)
        {
            var from = start;
            while (from > 0 && IsNamePart(text[from - 1]))
                from--;
            if (from == start || !char.IsUpper(text[from]))
                break;
            start = from;
            if (from == 0 || text[from - 1] != ' ')
                break;
            start = from - 1;
        }

        while (start < end && text[start] == ' ')
            start++;
        return Read(text, start, end);
    }

    private static string? Read(string text, int position, int end)
    {
        var (start, last) = (-1, -1);
        for (var words = 0; words < MostWords && position < end; words++)
        {
            var from = position;
            while (position < end && IsNamePart(text[position]))
                position++;
            var word = text.AsSpan(from, position - from).TrimEnd('\'').TrimEnd('’');
            if (word.Length < 2 || !char.IsUpper(word[0]) || (start < 0 && Contains(Lists.NameNotFirst, word)))
                break;
            if (start >= 0 || !Contains(Lists.NameHonorifics, word))
                (start, last) = (start < 0 ? from : start, from + WithoutPossessive(word));
            if (position >= end || text[position] != ' ')
                break;
            position++;
        }

        return start < 0 ? null : text[start..last];
    }

    private static int WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '’' ? word.Length - 2 : word.Length;

    private static bool IsNamePart(char c) => char.IsLetter(c) || c is '-' or '\'' or '’' or '‑';

    private static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var candidate in words)
            if (word.SequenceEqual(candidate))
                return true;
        return false;
    }
}
