using System.Globalization;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>A day as a text gives it.</summary>
/// <param name="Year">1990 or later: nothing older was published on the web.</param>
/// <param name="Month">1–12; in an ambiguous date the second number.</param>
/// <param name="Day">1–31; in an ambiguous date the first number.</param>
/// <param name="Order">What the date, if it is in numbers, tells of the order of day and month on its page.</param>
internal readonly record struct WrittenDate(int Year, int Month, int Day, DateOrder Order)
{
    /// <summary>The date as <c>2024-02-16</c>.</summary>
    public string Iso => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");

    /// <summary>The date with day and month the other way round.</summary>
    public WrittenDate Swapped => this with { Month = Day, Day = Month };

    /// <summary>Reads the first full date in a text; null when there is none.</summary>
    public static WrittenDate? Find(ReadOnlySpan<char> text) => DateScanner.Find(text);
}
