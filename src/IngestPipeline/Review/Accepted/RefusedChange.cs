using IngestPipeline.Review.Changes;

namespace IngestPipeline.Review.Accepted;

/// <summary>A change that could not be accepted by itself.</summary>
/// <param name="Change">The change.</param>
/// <param name="Why">One sentence for a person.</param>
/// <param name="Needs">The paths of what would have to be accepted with it.</param>
public sealed record RefusedChange(RecordChange Change, string Why, IReadOnlyList<string> Needs);
