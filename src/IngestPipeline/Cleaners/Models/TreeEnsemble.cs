using System.Buffers;

namespace IngestPipeline.Cleaners.Models;

/// <summary>
/// Boosted regression trees laid out flat, and the calibration of their sum: the same scores as the engine they were trained by gives, at a
/// fraction of its time a row.
/// </summary>
internal sealed class TreeEnsemble
{
    private readonly Tree[] _trees;
    private readonly TreeNode[] _nodes;
    private readonly float[] _values;
    private readonly double _slope;
    private readonly double _offset;

    /// <param name="trees">Where each tree lies.</param>
    /// <param name="nodes">The nodes of all trees.</param>
    /// <param name="values">What each node adds, weighted, when a row ends in it; of no meaning for a node that is no leaf.</param>
    /// <param name="slope">Of the logistic calibration.</param>
    /// <param name="offset">Of the logistic calibration, the ensemble's bias in it.</param>
    public TreeEnsemble(Tree[] trees, TreeNode[] nodes, float[] values, double slope, double offset) =>
        (_trees, _nodes, _values, _slope, _offset) = (trees, nodes, values, slope, offset);

    /// <summary>The probability that each row is of the positive class.</summary>
    /// <param name="rows">The features of all rows, one row after another.</param>
    /// <param name="scores">One a row.</param>
    public void Score(ReadOnlySpan<float> rows, Span<float> scores)
    {
        if (scores.IsEmpty)
            return;
        var sums = ArrayPool<double>.Shared.Rent(scores.Length);
        Array.Clear(sums, 0, scores.Length);
        foreach (var tree in _trees)
            Add(tree, rows, sums.AsSpan(0, scores.Length));
        for (var i = 0; i < scores.Length; i++)
            scores[i] = (float)(1 / (1 + Math.Exp((_slope * sums[i]) + _offset)));
        ArrayPool<double>.Shared.Return(sums);
    }

    /// <summary>
    /// A row waits at each question for its answer, so four go down a tree side by side, all to its full depth: the way has no branch to guess.
    /// </summary>
    private void Add(Tree tree, ReadOnlySpan<float> rows, Span<double> sums)
    {
        var nodes = _nodes.AsSpan(tree.Start, tree.Count);
        var values = _values.AsSpan(tree.Start, tree.Count);
        var width = rows.Length / sums.Length;
        var at = 0;
        for (; at + 4 <= sums.Length; at += 4)
        {
            var first = rows.Slice(at * width, width);
            var second = rows.Slice((at + 1) * width, width);
            var third = rows.Slice((at + 2) * width, width);
            var fourth = rows.Slice((at + 3) * width, width);
            int a = 0, b = 0, c = 0, d = 0;
            for (var level = 0; level < tree.Depth; level++)
                (a, b, c, d) = (Next(nodes, a, first), Next(nodes, b, second), Next(nodes, c, third), Next(nodes, d, fourth));
            sums[at] += values[a];
            sums[at + 1] += values[b];
            sums[at + 2] += values[c];
            sums[at + 3] += values[d];
        }

        for (; at < sums.Length; at++)
        {
            var row = rows.Slice(at * width, width);
            var node = 0;
            for (var level = 0; level < tree.Depth; level++)
                node = Next(nodes, node, row);
            sums[at] += values[node];
        }
    }

    private static int Next(ReadOnlySpan<TreeNode> nodes, int at, ReadOnlySpan<float> row)
    {
        var node = nodes[at];
        return node.Low + (row[node.Feature] > node.Threshold ? 1 : 0);
    }
}
