namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>How differences are written.</summary>
internal enum DiffFormat
{
    /// <summary>Lines for a person, coloured on a terminal.</summary>
    Text,

    /// <summary>One JSON object, <c>ingest-diff/1</c>.</summary>
    Json,

    /// <summary>A page that needs nothing else.</summary>
    Html,

    /// <summary>JSON Patch, RFC 6902.</summary>
    Patch,
}
