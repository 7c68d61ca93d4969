namespace IngestPipeline.Extractors.Inspections;

/// <summary>A word that dates by the day or year of writing.</summary>
internal enum DateWord
{
    None,
    Today,
    Yesterday,
    DayBeforeYesterday,
    WeekAgo,
    LastWeek,
    LastYear,
    ThisYear,
    Spring,
    Summer,
    Autumn,
    Winter,
}
