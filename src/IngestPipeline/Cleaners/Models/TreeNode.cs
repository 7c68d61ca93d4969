namespace IngestPipeline.Cleaners.Models;

/// <summary>A question of a tree.</summary>
/// <param name="Feature">The index of the feature asked.</param>
/// <param name="Threshold">At most this leads to <paramref name="Low"/>.</param>
/// <param name="Low">The next node, or the complement of a leaf's index.</param>
/// <param name="High">The next node for more, or the complement of a leaf's index.</param>
internal readonly record struct TreeNode(int Feature, float Threshold, int Low, int High);
