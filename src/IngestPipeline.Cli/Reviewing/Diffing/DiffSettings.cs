using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>What a comparison was asked for.</summary>
internal sealed record DiffSettings
{
    public required string Before { get; init; }

    public required string After { get; init; }

    public DiffFormat Format { get; init; }

    /// <summary>The file to write; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether nothing is to be written: the exit code tells.</summary>
    public bool IsSilent { get; init; }

    public ChangeFilter Filter { get; init; } = ChangeFilter.None;

    public RecordDiffOptions Options { get; init; } = new();
}
