namespace IngestPipeline.Runs;

/// <summary>One more document is done.</summary>
/// <param name="Result">How it ended; a document whose record could not be written is a failure.</param>
/// <param name="Counts">How many ended how so far, this one included.</param>
/// <param name="Elapsed">The time since the run began.</param>
public sealed record RunProgress(IngestResult Result, RunCounts Counts, TimeSpan Elapsed);
