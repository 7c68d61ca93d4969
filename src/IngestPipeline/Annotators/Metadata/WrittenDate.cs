using System.Globalization;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Reads the first full date in a text: ISO, “16th Feb 2024”, “Jun 29, 2023”, “16/02/2024” with the day first.</summary>
internal static class WrittenDate
{
    private const int FirstYear = 1980;
    private const int LastYear = 2100;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The date as <c>2024-02-16</c>; null when there is none.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        Span<Part> window = stackalloc Part[3];
        window.Clear();
        var position = 0;
        while (Next(text, ref position, out var part))
        {
            window[0] = window[1];
            window[1] = window[2];
            window[2] = part;
            if (Read(window) is { } date)
                return date;
        }

        return null;
    }

    private static string? Read(ReadOnlySpan<Part> window)
    {
        var (a, b, c) = (window[0], window[1], window[2]);
        if (a.IsNumber && b.Month > 0 && c.IsYear)
            return Iso(c.Number, b.Month, a.Number);
        if (a.Month > 0 && b.IsNumber && c.IsYear)
            return Iso(c.Number, a.Month, b.Number);
        if (a.IsYear && (b.Month > 0 || b.IsNumber) && c.IsNumber)
            return Iso(a.Number, b.Month > 0 ? b.Month : b.Number, c.Number);
        if (a.IsNumber && b.IsNumber && c.IsYear && b.IsJoined && c.IsJoined)
            return Iso(c.Number, b.Number, a.Number);
        return null;
    }

    private static string? Iso(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}")
            : null;

    private static bool Next(ReadOnlySpan<char> text, ref int position, out Part part)
    {
        part = default;
        var gap = position;
        while (position < text.Length && !char.IsLetterOrDigit(text[position]))
            position++;
        if (position == text.Length)
            return false;
        var isJoined = position - gap == 1 && text[gap] is '/' or '.' or '-';
        var start = position;
        if (!char.IsAsciiDigit(text[position]))
        {
            while (position < text.Length && char.IsLetter(text[position]))
                position++;
            position += position == start ? 1 : 0;
            part = new Part(0, MonthOf(text[start..position]), isJoined);
            return true;
        }

        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        var digits = text[start..position];
        var number = digits.Length <= 4 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
        SkipOrdinal(text, ref position);
        part = new Part(number, 0, isJoined);
        return true;
    }

    /// <summary>The “st”, “nd”, “rd” or “th” of a day.</summary>
    private static void SkipOrdinal(ReadOnlySpan<char> text, ref int position)
    {
        var rest = text[position..];
        if (rest.Length >= 2 && (rest[..2] is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")
            && (rest.Length == 2 || !char.IsLetterOrDigit(rest[2])))
            position += 2;
    }

    private static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return 0;
        for (var month = 0; month < Months.Length; month++)
            if (Months[month].AsSpan().Equals(word, StringComparison.OrdinalIgnoreCase)
                || (word.Length == 3 && Months[month].AsSpan(0, 3).Equals(word, StringComparison.OrdinalIgnoreCase)))
                return month + 1;
        return word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? 9 : 0;
    }

    private readonly record struct Part(int Number, int Month, bool IsJoined)
    {
        public bool IsNumber => Month == 0 && Number is > 0 and <= 31;

        public bool IsYear => Month == 0 && Number is >= FirstYear and <= LastYear;
    }
}
