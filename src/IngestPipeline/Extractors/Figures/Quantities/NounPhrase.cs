namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>The words counted by a number.</summary>
/// <param name="Head">The index of the head noun.</param>
/// <param name="Next">The index after it.</param>
internal readonly record struct NounPhrase(int Head, int Next);
