namespace IngestPipeline.Runs;

/// <summary>A run as the ledger keeps it.</summary>
public sealed record RunEntry
{
    /// <summary>1 for the first run into the folder.</summary>
    public required int Number { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended; null while it runs, and for a run that was killed.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>How it ended, as <see cref="RunEnd"/> is written; <c>running</c> for one that was killed.</summary>
    public required string End { get; init; }

    /// <summary>What was asked to be ingested.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>What made its records.</summary>
    public required PipelineFingerprint Fingerprint { get; init; }

    /// <summary>Its manifest as JSON; empty for a run that did not end.</summary>
    public ReadOnlyMemory<byte> Manifest { get; init; }
}
