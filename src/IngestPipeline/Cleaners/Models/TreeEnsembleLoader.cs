using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace IngestPipeline.Cleaners.Models;

/// <summary>Takes the trees out of an ML.NET model.</summary>
internal static class TreeEnsembleLoader
{
    /// <exception cref="InvalidDataException">The model is not calibrated boosted trees.</exception>
    public static TreeEnsemble Load(Stream zip) => Of(new MLContext(seed: 0).Model.Load(zip, out _));

    /// <exception cref="InvalidDataException">The model is not calibrated boosted trees.</exception>
    public static TreeEnsemble Of(ITransformer model)
    {
        var last = model is TransformerChain<ITransformer> chain ? chain.LastTransformer : model;
        if (last is not ISingleFeaturePredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>> trees)
            throw new InvalidDataException($"A model of boosted trees is wanted, not {last.GetType().Name}; train it again with 'ingest train'.");
        return Flatten(trees.Model.SubModel, trees.Model.Calibrator);
    }

    private static TreeEnsemble Flatten(FastTreeBinaryModelParameters model, PlattCalibrator calibrator)
    {
        var ensemble = model.TrainedTreeEnsemble;
        var roots = new int[ensemble.Trees.Count];
        var nodes = new List<TreeNode>();
        var leaves = new List<float>();
        for (var i = 0; i < roots.Length; i++)
            roots[i] = Add(ensemble.Trees[i], (float)ensemble.TreeWeights[i], nodes, leaves);
        var offset = calibrator.Offset + (calibrator.Slope * ensemble.Bias);
        return new TreeEnsemble(roots, [.. nodes], [.. leaves], calibrator.Slope, offset);
    }

    private static int Add(RegressionTree tree, float weight, List<TreeNode> nodes, List<float> leaves)
    {
        int firstNode = nodes.Count, firstLeaf = leaves.Count;
        foreach (var value in tree.LeafValues)
            leaves.Add((float)(value * weight));
        for (var i = 0; i < tree.NumberOfNodes; i++)
            nodes.Add(new TreeNode(
                tree.NumericalSplitFeatureIndexes[i],
                (float)tree.NumericalSplitThresholds[i],
                Child(tree.LeftChild[i], firstNode, firstLeaf),
                Child(tree.RightChild[i], firstNode, firstLeaf)));
        return tree.NumberOfNodes == 0 ? ~firstLeaf : firstNode;
    }

    private static int Child(int index, int firstNode, int firstLeaf) => index >= 0 ? firstNode + index : ~(firstLeaf + ~index);
}
