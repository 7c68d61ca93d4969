namespace IngestPipeline.Runs;

/// <summary>What became of the records a run made.</summary>
/// <param name="New">Documents that had no record before.</param>
/// <param name="Changed">Records that say something else than before.</param>
/// <param name="Same">Records made again that say the same; their files were not touched.</param>
public readonly record struct RecordCounts(int New, int Changed, int Same);
