using IngestPipeline.Model;

namespace IngestPipeline.Runs.Ledgers;

/// <summary>How one document stands: a row of the ledger.</summary>
internal sealed record LedgerEntry
{
    public const string EmittedResult = "emitted";

    public required string Id { get; init; }

    /// <summary>Where its bytes were, absolute: the ledger, unlike a record, belongs to one machine.</summary>
    public required string Uri { get; init; }

    /// <summary>The inputs of the run that listed it last.</summary>
    public required string Inputs { get; init; }

    /// <summary>The run that worked on it last.</summary>
    public required int Run { get; init; }

    /// <summary>The run that listed it last.</summary>
    public required int Seen { get; init; }

    /// <summary>Of its bytes; null when they could not be had.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The fingerprint of the pipeline that worked on it.</summary>
    public required string Recipe { get; init; }

    /// <summary>The fingerprint of what was corrected in its record; null when nothing was.</summary>
    public string? Revision { get; init; }

    /// <summary><c>emitted</c>, <c>skipped</c> or <c>failed</c>.</summary>
    public required string Result { get; init; }

    /// <summary>The record's file relative to the folder, with <c>/</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Of the record's file; null when there is none.</summary>
    public string? RecordSha256 { get; init; }

    /// <summary>The run that made the record as it is; null when there is none.</summary>
    public int? RecordRun { get; init; }

    /// <summary>Why there is no record; null when there is one.</summary>
    public Outcome? Reason { get; init; }

    /// <summary>How many runs in a row it failed in.</summary>
    public int Attempts { get; init; }

    /// <summary>The first of those runs; null when the last was none.</summary>
    public int? FailedSince { get; init; }

    /// <summary>Whether a person dropped it from the quarantine: it is passed over until its bytes change.</summary>
    public bool IsDropped { get; init; }

    /// <summary>The publisher it counts for in yields; null when there is no record.</summary>
    public string? Source { get; init; }

    /// <summary>What near-duplicates are found by; null when there is no record or too few words.</summary>
    public byte[]? Signature { get; init; }

    /// <summary>Milliseconds in each stage, as JSON.</summary>
    public string Times { get; init; } = "{}";
}
