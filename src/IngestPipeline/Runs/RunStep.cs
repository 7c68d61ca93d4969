using IngestPipeline.Model;
using IngestPipeline.Runs.Ledgers;

namespace IngestPipeline.Runs;

/// <summary>What a run did with one document.</summary>
/// <param name="Item">The document.</param>
/// <param name="Result">How it ended; null when an earlier run did it and nothing has changed since.</param>
/// <param name="Entry">How the ledger will have it; null where there is no ledger.</param>
/// <param name="File">What became of its record.</param>
internal sealed record RunStep(SourceItem Item, IngestResult? Result, LedgerEntry? Entry = null, FileChange File = FileChange.None)
{
    /// <summary>Whether there is no record now while that of an earlier run is kept.</summary>
    public bool HasKeptRecord => Result is not null and not IngestResult.Emitted && Entry?.RecordSha256 is not null;
}
