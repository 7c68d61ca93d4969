namespace IngestPipeline.Extractors.Findings;

/// <summary>A cue found in a sentence.</summary>
/// <param name="Group">The index of its group.</param>
/// <param name="Word">The index of its first word.</param>
internal readonly record struct Cue(byte Group, int Word);
