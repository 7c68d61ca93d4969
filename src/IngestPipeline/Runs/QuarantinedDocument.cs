using IngestPipeline.Model;
using IngestPipeline.Runs.Ledgers;

namespace IngestPipeline.Runs;

/// <summary>A document that gave no record and waits for someone to look.</summary>
public sealed record QuarantinedDocument
{
    /// <summary>The document's id.</summary>
    public required string Id { get; init; }

    /// <summary>Where its bytes are: the file, absolute, or the address.</summary>
    public required Uri Uri { get; init; }

    /// <summary>What went wrong, in which stage, and what to do.</summary>
    public required Outcome Reason { get; init; }

    /// <summary>How many runs in a row it failed in.</summary>
    public required int Attempts { get; init; }

    /// <summary>The first of those runs.</summary>
    public required int FailedSince { get; init; }

    /// <summary>SHA-256 of its bytes; null when they could not be had.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The file, relative to the folder, of the record an earlier run made of it, which is kept; null when there is none.</summary>
    public string? KeptRecord { get; init; }

    internal static QuarantinedDocument Of(LedgerEntry entry) => new()
    {
        Id = entry.Id,
        Uri = new Uri(entry.Uri),
        Reason = entry.Reason!,
        Attempts = entry.Attempts,
        FailedSince = entry.FailedSince ?? entry.Run,
        Sha256 = entry.Sha256,
        KeptRecord = entry.RecordSha256 is null ? null : entry.Name,
    };
}
