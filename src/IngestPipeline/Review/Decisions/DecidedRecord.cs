using IngestPipeline.Model;

namespace IngestPipeline.Review.Decisions;

/// <summary>A record after a reviewer's decisions.</summary>
/// <param name="Record">The record, corrected, with warnings that tell of it.</param>
/// <param name="Applied">The decisions that corrected something.</param>
/// <param name="Returned">The decisions that could not be made again.</param>
public sealed record DecidedRecord(Record Record, IReadOnlyList<ReviewDecision> Applied, IReadOnlyList<ReviewDecision> Returned);
