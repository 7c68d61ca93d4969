namespace IngestPipeline.Runs;

/// <summary>A record as a run left it.</summary>
/// <param name="File">The record's file.</param>
/// <param name="MadeBy">The last pipeline that made it so.</param>
public sealed record StoredRecord(ReadOnlyMemory<byte> File, PipelineFingerprint MadeBy);
