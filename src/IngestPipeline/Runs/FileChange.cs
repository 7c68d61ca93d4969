namespace IngestPipeline.Runs;

/// <summary>What a run did to the file of a record.</summary>
internal enum FileChange
{
    /// <summary>There is no record, or it was not made again.</summary>
    None,

    /// <summary>There was none before.</summary>
    New,

    /// <summary>It was made again and says something else.</summary>
    Changed,

    /// <summary>It was made again and says the same.</summary>
    Same,
}
