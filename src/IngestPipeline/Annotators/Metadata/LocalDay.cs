using System.Globalization;
using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>
/// Tells the day on which a moment given in universal time fell where the page was written, when the page gives the same moment by its own
/// clock, to the second: 2023-11-09T05:30:59Z beside 2023-11-08 23:30:59.
/// </summary>
internal static class LocalDay
{
    private const int LongestShift = 14;
    private const int LengthToSeconds = 19;

    /// <summary>The day as <c>2023-11-08</c>; null when the page's clock does not show the moment.</summary>
    public static string? Of(string? moment, IReadOnlyList<TimeElement> times)
    {
        if (moment is null || !IsUniversal(moment) || Clock(moment) is not { } universal || universal.Second == 0)
            return null;
        foreach (var time in times)
            if (!IsUniversal(time.DateTime) && Clock(time.DateTime) is { } local && local.Minute == universal.Minute
                && local.Second == universal.Second && Math.Abs((local - universal).TotalHours) <= LongestShift)
                return local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return null;
    }

    public static bool IsUniversal(string text) => text.Length > 12 && (text.EndsWith('Z')
        || text.EndsWith(" GMT", StringComparison.Ordinal) || text.EndsWith(" UTC", StringComparison.Ordinal)
        || text.EndsWith("+00:00", StringComparison.Ordinal) || text.EndsWith("+0000", StringComparison.Ordinal));

    private static DateTime? Clock(string text) =>
        text.Length >= LengthToSeconds && DateTime.TryParseExact(
            text.AsSpan(0, LengthToSeconds), ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var clock)
            ? clock
            : null;
}
