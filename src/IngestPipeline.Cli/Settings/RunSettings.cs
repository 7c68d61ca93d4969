using IngestPipeline.Profiles;
using IngestPipeline.Runs;
using IngestPipeline.Sources;

namespace IngestPipeline.Cli.Settings;

/// <summary>What <c>ingest run</c> was asked to do, from flags, variables and the configuration file.</summary>
internal sealed record RunSettings
{
    public required IReadOnlyList<string> Inputs { get; init; }

    public required IReadOnlyList<string> Lists { get; init; }

    /// <summary>A folder, or <c>-</c> for the standard output.</summary>
    public required string Output { get; init; }

    public required OutputFormat Format { get; init; }

    public required int Parallel { get; init; }

    public required TimeSpan TimeBudget { get; init; }

    public required ErrorLimit MaxErrors { get; init; }

    public required Profile Profile { get; init; }

    public required FetchOptions Fetch { get; init; }

    public required FileSourceOptions Files { get; init; }

    public required string? Summary { get; init; }

    /// <summary>The folder of accepted records and decisions; null for the output folder.</summary>
    public string? Accepted { get; init; }

    public bool IsDryRun { get; init; }

    public bool IsFresh { get; init; }

    public bool RemovesVanished { get; init; }

    /// <summary>Whether the documents are some of those that earlier runs into the folder worked on.</summary>
    public bool IsRetry { get; init; }

    public required bool IsQuiet { get; init; }

    public required bool IsVerbose { get; init; }

    public bool IsToStandardOutput => Output == "-";
}
