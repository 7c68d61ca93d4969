namespace IngestPipeline.Cli.Explaining;

/// <summary>How an explanation is written.</summary>
internal enum ExplainFormat
{
    /// <summary>Lines for a person, coloured on a terminal.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>One page of HTML.</summary>
    Html,
}
