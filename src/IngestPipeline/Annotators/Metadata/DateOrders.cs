using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Settles dates such as 03/04/2024 by what else the page says; asked only when there is one.</summary>
internal static class DateOrders
{
    private const int LongestLine = 120;
    private const int MostLines = 600;

    /// <summary>The date with day and month as the page means them.</summary>
    public static WrittenDate Settle(WrittenDate date, Document document) =>
        date.Order == DateOrder.Ambiguous && IsMonthFirst(date, document) ? date.Swapped : date;

    private static bool IsMonthFirst(WrittenDate date, Document document)
    {
        // A date of the same page that cannot be misread may be the same day.
        foreach (var (_, value) in document.Page.Meta)
            if (value.Length is >= 8 and <= 40 && Says(value, date) is { } isSwapped)
                return isSwapped;
        foreach (var time in document.Page.Times)
            if (Says(time.DateTime, date) is { } isSwapped)
                return isSwapped;
        if (Says(document.Page.Linked.Modified, date) is { } isModifiedSwapped)
            return isModifiedSwapped;
        return OfLines(document) ?? IsAmerican(document.Page);
    }

    private static bool? Says(string? text, WrittenDate date)
    {
        if (text is null || WrittenDate.Find(text) is not { Order: not DateOrder.Ambiguous } other || other.Year != date.Year)
            return null;
        return other.Month == date.Month && other.Day == date.Day ? false
            : other.Month == date.Day && other.Day == date.Month ? true
            : other.Order == DateOrder.MonthFirst ? true
            : other.Order == DateOrder.DayFirst ? false
            : null;
    }

    private static bool? OfLines(Document document)
    {
        var left = MostLines;
        foreach (var block in document.Blocks)
        {
            if (block.Text.Length > LongestLine || !block.Text.AsSpan().ContainsAny('/', '-') || !block.Text.AsSpan().ContainsAnyInRange('0', '9'))
                continue;
            if (--left == 0)
                break;
            if (WrittenDate.Find(block.Text) is { Order: DateOrder.DayFirst or DateOrder.MonthFirst } date)
                return date.Order == DateOrder.MonthFirst;
        }

        return null;
    }

    private static bool IsAmerican(PageMetadata page) => Names(page.Language) || Names(page.Linked.Language) || Names(page["og:locale"]);

    private static bool Names(string? locale) =>
        locale is { Length: >= 5 } && locale.AsSpan().TrimStart().StartsWith("en", StringComparison.OrdinalIgnoreCase)
        && locale.AsSpan(3).StartsWith("US", StringComparison.OrdinalIgnoreCase);
}
