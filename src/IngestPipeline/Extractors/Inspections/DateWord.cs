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

    /// <summary>"last Thursday": the latest that is no longer of these two days.</summary>
    LastNamed,
    LastYear,
    ThisYear,
    Spring,
    Summer,
    Autumn,
    Winter,
}
