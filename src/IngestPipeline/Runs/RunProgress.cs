using IngestPipeline.Model;

namespace IngestPipeline.Runs;

/// <summary>One more document is done.</summary>
/// <param name="Item">The document.</param>
/// <param name="Result">
/// How it ended; a document whose record could not be written is a failure. Null when an earlier run did it and nothing has changed since.
/// </param>
/// <param name="Counts">How many ended how so far, this one included.</param>
/// <param name="Elapsed">The time since the run began.</param>
public sealed record RunProgress(SourceItem Item, IngestResult? Result, RunCounts Counts, TimeSpan Elapsed);
