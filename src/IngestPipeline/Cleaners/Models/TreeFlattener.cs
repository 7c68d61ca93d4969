using Microsoft.ML.Trainers.FastTree;

namespace IngestPipeline.Cleaners.Models;

/// <summary>Lays trees out level by level, the two answers of a question side by side.</summary>
internal sealed class TreeFlattener
{
    private readonly List<Tree> _trees = [];
    private readonly List<TreeNode> _nodes = [];
    private readonly List<float> _values = [];

    public void Add(RegressionTree tree, double weight)
    {
        var start = _nodes.Count;
        // ML.NET numbers questions from 0 and leaves by complement; a tree without questions is its first leaf.
        var level = new List<int> { tree.NumberOfNodes == 0 ? ~0 : 0 };
        var depth = -1;
        for (; level.Count > 0; depth++)
            level = AddLevel(tree, weight, level, start);
        _trees.Add(new Tree(start, _nodes.Count - start, depth));
    }

    public TreeEnsemble ToEnsemble(double slope, double offset) => new([.. _trees], [.. _nodes], [.. _values], slope, offset);

    private List<int> AddLevel(RegressionTree tree, double weight, List<int> level, int start)
    {
        var below = new List<int>();
        var firstBelow = _nodes.Count - start + level.Count;
        foreach (var index in level)
        {
            if (index < 0)
            {
                _nodes.Add(new TreeNode(float.PositiveInfinity, 0, checked((short)(_nodes.Count - start))));
                _values.Add((float)(tree.LeafValues[~index] * weight));
                continue;
            }

            _nodes.Add(new TreeNode(
                (float)tree.NumericalSplitThresholds[index],
                checked((short)tree.NumericalSplitFeatureIndexes[index]),
                checked((short)(firstBelow + below.Count))));
            _values.Add(0);
            below.Add(tree.LeftChild[index]);
            below.Add(tree.RightChild[index]);
        }

        return below;
    }
}
