namespace IngestPipeline.Annotators.Metadata;

/// <summary>What one date tells of the order of day and month in dates like it.</summary>
internal enum DateOrder : byte
{
    /// <summary>Nothing: the month is named, the year comes first, or it is one the language fixes.</summary>
    Unrelated,

    /// <summary>The day comes first: 16/02/2024.</summary>
    DayFirst,

    /// <summary>The month comes first: 02/16/2024.</summary>
    MonthFirst,

    /// <summary>It may be either: 03/04/2024.</summary>
    Ambiguous,
}
