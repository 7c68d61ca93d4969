namespace IngestPipeline.Cleaners.Models;

/// <summary>A question of a tree, or a leaf: a question whose answer is always the leaf itself.</summary>
/// <param name="Threshold">More than this leads to the node after <paramref name="Low"/>; infinite for a leaf.</param>
/// <param name="Feature">The index of the feature asked.</param>
/// <param name="Low">The next node, counted from the tree's first; the other answer's is the one after it.</param>
internal readonly record struct TreeNode(float Threshold, short Feature, short Low);
