namespace IngestPipeline.Cli.Settings;

/// <summary>How records are written.</summary>
internal enum OutputFormat
{
    /// <summary>A file for each record, in folders like the input's.</summary>
    Json,

    /// <summary>A line for each document, failures included.</summary>
    JsonLines,
}
