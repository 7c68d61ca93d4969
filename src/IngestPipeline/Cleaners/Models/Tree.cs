namespace IngestPipeline.Cleaners.Models;

/// <summary>Where a tree's nodes lie among those of all trees.</summary>
/// <param name="Start">The index of its root.</param>
/// <param name="Count">How many nodes it has, leaves counted.</param>
/// <param name="Depth">How many questions the longest way to a leaf asks.</param>
internal readonly record struct Tree(int Start, int Count, int Depth);
