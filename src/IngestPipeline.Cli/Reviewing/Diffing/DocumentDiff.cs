using IngestPipeline.Model;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>One document that differs, and the records themselves for whoever shows more than the changes.</summary>
/// <param name="Diff">The changes that are looked at.</param>
/// <param name="Before">The earlier record; null when there is none.</param>
/// <param name="After">The later record; null when there is none.</param>
internal sealed record DocumentDiff(RecordDiff Diff, Record? Before, Record? After);
