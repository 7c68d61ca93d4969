using IngestPipeline.Runs.Duplicates;
using IngestPipeline.Runs.Yields;

namespace IngestPipeline.Runs;

/// <summary>What only shows when all documents of a run are done.</summary>
internal sealed record FolderFindings(IReadOnlyList<string> Vanished, IReadOnlyList<DuplicateLink> Duplicates, IReadOnlyList<YieldDrift> Drifts)
{
    public static FolderFindings None { get; } = new([], [], []);
}
