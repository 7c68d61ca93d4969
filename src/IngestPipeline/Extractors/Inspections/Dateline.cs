using System.Globalization;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>The day an article was written: its published date, else a date that stands in one of its opening lines.</summary>
internal static class Dateline
{
    private const int OpeningBlocks = 5;
    private const int LongestLine = 130;

    public static DateOnly? Of(Article article)
    {
        if (Calendar.DateOf(article.Metadata.Published) is { } published)
            return published;
        if (article.Metadata.Title is { } title && In(title, 0, title.Length) is { } titled)
            return titled;
        for (var i = 0; i < article.Blocks.Count && i < OpeningBlocks; i++)
        {
            var span = article.Blocks[i].Span;
            if (span.Length <= LongestLine && !article.Slice(span).EndsWith(".") && In(article.Text, span.Start, span.End) is { } date)
                return date;
        }

        return null;
    }

    private static DateOnly? In(string text, int start, int end)
    {
        foreach (var date in DateReader.Read(text, start, end))
            if (date.Year > 0 && date.Month > 0 && date.Day > 0 && Calendar.Valid(date.Year, date.Month, date.Day) is { } day)
                return day;
        for (var at = text.IndexOf('/', start, end - start); at >= 0 && at + 1 < end; at = text.IndexOf('/', at + 1, end - at - 1))
            if (Numbers(text, at, start, end) is { } slashed)
                return slashed;
        return null;
    }

    // "12/01/17" as Britain writes it.
    private static DateOnly? Numbers(string text, int slash, int start, int end)
    {
        var from = slash;
        while (from > start && char.IsAsciiDigit(text[from - 1]) && slash - from < 3)
            from--;
        var second = text.IndexOf('/', slash + 1, Math.Min(3, end - slash - 1));
        if (from == slash || second < 0 || (from > start && text[from - 1] == '/'))
            return null;
        var to = second + 1;
        while (to < end && char.IsAsciiDigit(text[to]))
            to++;
        if (!Number(text, from, slash, out var day) || !Number(text, slash + 1, second, out var month)
            || !Number(text, second + 1, to, out var year) || month is < 1 or > 12 || to - second - 1 is not (2 or 4))
            return null;
        return Calendar.Valid(year < 100 ? 2000 + year : year, month, day);
    }

    private static bool Number(string text, int start, int end, out int value)
    {
        value = 0;
        return end > start && int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
