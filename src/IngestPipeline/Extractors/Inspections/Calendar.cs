using System.Globalization;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Months, weekdays and ISO dates, in no culture.</summary>
internal static class Calendar
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>1 to 12 for a month's name or its first three letters, "sept" too; 0 for anything else.</summary>
    public static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && word[^1] == '.')
            word = word[..^1];
        // "may" and "march" are verbs unless they carry a capital.
        if (word.Length < 3 || !char.IsUpper(word[0]))
            return 0;
        for (var i = 0; i < Months.Length; i++)
            if (word.Equals(Months[i], StringComparison.OrdinalIgnoreCase)
                || (word.Length is 3 or 4 && Months[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)
                    && (word.Length == 3 || i == 8)))
                return i + 1;
        return 0;
    }

    /// <summary>0 for Sunday to 6; -1 for anything else.</summary>
    public static int WeekdayOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Days.Length; i++)
            if (word.Equals(Days[i], StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }

    public static DateOnly? DateOf(string? iso) =>
        iso is { Length: >= 10 } && DateOnly.TryParseExact(iso.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var date)
            ? date
            : null;

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    public static string AddMonths(string month, int count)
    {
        var total = (int.Parse(month.AsSpan(0, 4), CultureInfo.InvariantCulture) * 12)
            + int.Parse(month.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1 + count;
        return Month(total / 12, (total % 12) + 1);
    }

    public static DateOnly? Valid(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
