using IngestPipeline.Diagnostics;

namespace IngestPipeline;

/// <summary>A document cannot be ingested for a named reason; the pipeline turns it into <see cref="IngestResult.Failed"/>.</summary>
/// <param name="reason">The reason.</param>
/// <param name="message">One sentence for a person: what, and where in the document or on the way.</param>
/// <param name="inner">What caused it.</param>
public class IngestException(Reason reason, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The reason.</summary>
    public Reason Reason { get; } = reason;
}
