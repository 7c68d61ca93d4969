using System.Globalization;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Turns dates as written into ISO dates, as far as the day of writing allows and no further than the words do.</summary>
internal static class DateResolver
{
    /// <summary>How many days after an inspection a report may still come out.</summary>
    private const int LongestDelay = 550;

    /// <summary>When inspectors looked: a year, a month or a day.</summary>
    public static string? Visit(WrittenDate date, int year, DateOnly? written)
    {
        // An inspection older than this is told of for comparison.
        if (Math.Max(date.Year, year) is > 0 and var old && old < (written?.Year ?? old) - 2)
            return null;
        if (date.Month > 0)
        {
            year = year > 0 ? year : YearOfMonth(date, written);
            if (year == 0)
                return null;
            return date.Day > 0 && Calendar.Valid(year, date.Month, date.Day) is { } day ? Calendar.Iso(day)
                : Calendar.Month(year, date.Month);
        }

        if (date.Year > 0)
            return date.Year <= (written?.Year ?? date.Year) ? Year(date.Year) : null;
        return written is { } now ? OfWord(date.Word, now) : null;
    }

    /// <summary>When a report came out: a day.</summary>
    public static string? Release(WrittenDate date, DateOnly? written, string? inspected)
    {
        if (date.Month > 0 && date.Day > 0)
        {
            var year = date.Year > 0 ? date.Year : YearOfDay(date, written, inspected);
            return year > 0 && Calendar.Valid(year, date.Month, date.Day) is { } day ? Calendar.Iso(day) : null;
        }

        if (date.Month > 0 && date.Year > 0)
            return Calendar.Month(date.Year, date.Month);
        if (written is not { } now)
            return null;
        return date.Word switch
        {
            DateWord.Today => Calendar.Iso(now),
            DateWord.Yesterday => Calendar.Iso(now.AddDays(-1)),
            DateWord.DayBeforeYesterday => Calendar.Iso(now.AddDays(-2)),
            DateWord.WeekAgo => Calendar.Iso(now.AddDays(-7)),
            DateWord.LastNamed => Calendar.Iso(now.AddDays(-LastNamed(now, date.Weekday))),
            DateWord.LastWeek => Calendar.Iso(InLastWeek(now, date.Weekday)),
            _ when date.Weekday >= 0 => Calendar.Iso(now.AddDays(-(((int)now.DayOfWeek - date.Weekday + 7) % 7))),
            _ => null,
        };
    }

    // Of a day that is today's or yesterday's name the one a week before is meant.
    private static int LastNamed(DateOnly now, int weekday) =>
        ((int)now.DayOfWeek - weekday + 7) % 7 is var days && days <= 1 ? days + 7 : days;

    // Weeks begin on Monday.
    private static DateOnly InLastWeek(DateOnly now, int weekday) =>
        now.AddDays(-(((int)now.DayOfWeek + 6) % 7) - 7 + ((weekday + 6) % 7));

    // The latest such month before the day of writing.
    private static int YearOfMonth(WrittenDate date, DateOnly? written)
    {
        if (written is not { } now)
            return 0;
        return date.Month <= now.Month ? now.Year : now.Year - 1;
    }

    private static int YearOfDay(WrittenDate date, DateOnly? written, string? inspected)
    {
        if (written is { } now)
        {
            var same = Calendar.Valid(now.Year, date.Month, date.Day);
            return same is not null && same <= now.AddDays(2) ? now.Year : now.Year - 1;
        }

        // Without a dateline the weekday and the inspection pin the year.
        if (date.Weekday < 0 || inspected is null)
            return 0;
        var from = int.Parse(inspected.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var start = inspected.Length >= 7 ? new DateOnly(from, int.Parse(inspected.AsSpan(5, 2), CultureInfo.InvariantCulture), 1)
            : new DateOnly(from, 1, 1);
        for (var year = from; year <= from + 2; year++)
            if (Calendar.Valid(year, date.Month, date.Day) is { } day && (int)day.DayOfWeek == date.Weekday
                && day >= start && day.DayNumber - start.DayNumber <= LongestDelay)
                return year;
        return 0;
    }

    // Seasons and years stand for a year: the latest that was over, or under way, when the article was written.
    private static string? OfWord(DateWord word, DateOnly now) => word switch
    {
        DateWord.LastYear => Year(now.Year - 1),
        DateWord.ThisYear => Year(now.Year),
        DateWord.Spring => Year(now.Month >= 4 ? now.Year : now.Year - 1),
        DateWord.Summer => Year(now.Month >= 7 ? now.Year : now.Year - 1),
        DateWord.Autumn => Year(now.Month >= 10 ? now.Year : now.Year - 1),
        DateWord.Winter => Year(now.Month >= 12 ? now.Year : now.Year - 1),
        _ => null,
    };

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
