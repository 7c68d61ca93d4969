using IngestPipeline.Diagnostics;

namespace IngestPipeline;

/// <summary>A document was understood and is not for a record; the pipeline turns it into <see cref="IngestResult.Skipped"/>.</summary>
/// <param name="reason">The reason.</param>
/// <param name="message">One sentence for a person.</param>
public sealed class DocumentSkippedException(Reason reason, string message) : IngestException(reason, message);
