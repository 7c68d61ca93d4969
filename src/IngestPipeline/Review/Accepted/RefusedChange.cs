using IngestPipeline.Review.Changes;

namespace IngestPipeline.Review.Accepted;

/// <summary>A change that could not be accepted by itself.</summary>
/// <param name="Change">The change.</param>
/// <param name="Why">One sentence for a person.</param>
public sealed record RefusedChange(RecordChange Change, string Why);
