namespace IngestPipeline.Model;

/// <summary>A move from one figure to another.</summary>
/// <param name="To">The index of the figure it moved to in the record's <c>figures</c>.</param>
public sealed record FigureChange(int To);
