namespace IngestPipeline.Readers.Html;

/// <summary>A run of a reduced page.</summary>
/// <param name="Reduced">Where it starts in what is left.</param>
/// <param name="Source">Where it started in the source.</param>
internal readonly record struct SourcePiece(int Reduced, int Source);
