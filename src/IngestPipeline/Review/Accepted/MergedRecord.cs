using IngestPipeline.Model;

namespace IngestPipeline.Review.Accepted;

/// <summary>An accepted record after some changes were accepted.</summary>
/// <param name="Record">The record.</param>
/// <param name="Refused">The changes that could not be written.</param>
public sealed record MergedRecord(Record Record, IReadOnlyList<RefusedChange> Refused);
