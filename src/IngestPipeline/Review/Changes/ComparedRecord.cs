using IngestPipeline.Model;
using IngestPipeline.Review.Causes;

namespace IngestPipeline.Review.Changes;

/// <summary>A record to compare, and what is known of its origin.</summary>
/// <param name="Record">The record.</param>
public sealed record ComparedRecord(Record Record)
{
    /// <summary>What made it.</summary>
    /// <value>Default: what the record itself tells; whoever knows a run's fingerprints adds them.</value>
    public RecordOrigin Origin { get; init; } = RecordOrigin.Of(Record);
}
