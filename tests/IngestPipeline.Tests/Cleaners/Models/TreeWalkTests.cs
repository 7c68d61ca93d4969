using IngestPipeline.Cleaners.Features;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Training.Examples;
using IngestPipeline.Training.Fitting;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers.FastTree;

namespace IngestPipeline.Tests.Cleaners.Models;

/// <summary>Trees laid out flat and walked four rows at a time give what a plain walk gives, however many rows there are.</summary>
public sealed class TreeWalkTests
{
    private const float Leaf = float.PositiveInfinity;

    /// <summary>Node 0 asks feature 0; its low answer is leaf 1, its high one asks on, twice more on one side.</summary>
    private static readonly TreeNode[] Uneven =
    [
        new(0.5f, Feature: 0, Low: 1), new(Leaf, 0, 1), new(1.5f, 1, 3), new(0f, 2, 5), new(Leaf, 0, 4), new(Leaf, 0, 5), new(-2f, 0, 7),
        new(Leaf, 0, 7), new(Leaf, 0, 8),
    ];

    private static readonly float[] UnevenValues = [0, 1, 0, 0, 4, 5, 0, 7, 8];

    private static readonly Lazy<FastTreeBinaryModelParameters> Trained = new(Train);

    public static TheoryData<int> RowCounts => [1, 3, 4, 5, 9];

    [Theory]
    [InlineData(0.5f, 9f, 9f, 1f)]
    [InlineData(0.6f, 1.6f, 0f, 4f)]
    [InlineData(0.6f, 1.5f, 0f, 5f)]
    [InlineData(0.6f, 1.5f, 0.1f, 8f)]
    [InlineData(float.PositiveInfinity, float.NegativeInfinity, 1f, 8f)]
    [InlineData(float.NegativeInfinity, 0f, 0f, 1f)]
    public void Walk_OfOneRow_EndsInItsLeaf(float first, float second, float third, float value) =>
        Assert.Equal(Sigmoid(value), Assert.Single(Score(Ensemble(), [first, second, third], 1)), 1e-6f);

    [Theory]
    [MemberData(nameof(RowCounts))]
    public void Walk_OfAnyNumberOfRows_IsThatOfEachAlone(int count)
    {
        var rows = Numbers(count * 3);
        var together = Score(Ensemble(), rows, count);
        for (var row = 0; row < count; row++)
            Assert.Equal(Assert.Single(Score(Ensemble(), rows[(row * 3)..((row + 1) * 3)], 1)), together[row]);
        if (count >= 9)
            Assert.True(together.Distinct().Count() > 2, "All rows end in the same leaf.");
    }

    [Fact]
    public void Walk_OfNoRows_GivesNothing() => Assert.Empty(Score(Ensemble(), [], 0));

    [Fact]
    public void Trees_OfAModel_AddUp()
    {
        Tree[] trees = [new(0, Uneven.Length, Depth: 4), new(Uneven.Length, 1, Depth: 0)];
        var ensemble = new TreeEnsemble(trees, [.. Uneven, new TreeNode(Leaf, 0, 0)], [.. UnevenValues, -3f], slope: -1, offset: 0.25);
        Assert.Equal(Sigmoid(4 - 3 - 0.25f), Assert.Single(Score(ensemble, [0.6f, 1.6f, 0f], 1)), 1e-6f);
    }

    [Fact]
    public void Trained_Trees_AreDeepAndUneven()
    {
        var trees = Trained.Value.TrainedTreeEnsemble.Trees;
        Assert.Contains(trees, tree => DepthOf(tree) >= 4);
        Assert.Contains(trees, tree => tree.NumberOfLeaves > 4 && 1 << DepthOf(tree) > tree.NumberOfLeaves);
    }

    [Theory]
    [MemberData(nameof(RowCounts))]
    public void Flattened_TreesOfMlNet_EndWhereAPlainWalkDoes(int count)
    {
        var ensemble = Trained.Value.TrainedTreeEnsemble;
        var flat = new TreeFlattener();
        for (var i = 0; i < ensemble.Trees.Count; i++)
            flat.Add(ensemble.Trees[i], ensemble.TreeWeights[i]);
        var rows = Numbers(count * BlockFeatures.Count);
        var scores = Score(flat.ToEnsemble(slope: -0.5, offset: 0.125), rows, count);
        for (var row = 0; row < count; row++)
        {
            var features = rows[(row * BlockFeatures.Count)..((row + 1) * BlockFeatures.Count)];
            var sum = ensemble.Trees.Select((tree, at) => Walk(tree, features) * ensemble.TreeWeights[at]).Sum();
            Assert.Equal((float)(1 / (1 + Math.Exp((-0.5 * sum) + 0.125))), scores[row], 1e-5f);
        }
    }

    private static double Walk(RegressionTree tree, float[] features)
    {
        var at = tree.NumberOfNodes == 0 ? ~0 : 0;
        while (at >= 0)
            at = features[tree.NumericalSplitFeatureIndexes[at]] <= tree.NumericalSplitThresholds[at] ? tree.LeftChild[at] : tree.RightChild[at];
        return tree.LeafValues[~at];
    }

    private static int DepthOf(RegressionTree tree)
    {
        var depth = 0;
        for (var level = new List<int> { 0 }; level.Count > 0; depth++)
            level = [.. level.SelectMany(at => (int[])[tree.LeftChild[at], tree.RightChild[at]]).Where(at => at >= 0)];
        return depth;
    }

    private static TreeEnsemble Ensemble() => new([new Tree(0, Uneven.Length, Depth: 4)], Uneven, UnevenValues, slope: -1, offset: 0);

    private static float[] Score(TreeEnsemble ensemble, float[] rows, int count)
    {
        var scores = new float[count];
        ensemble.Score(rows, scores);
        return scores;
    }

    private static float Sigmoid(float sum) => 1 / (1 + MathF.Exp(-sum));

    /// <summary>The same numbers between -3 and 3 on every run.</summary>
    private static float[] Numbers(int count)
    {
        var numbers = new float[count];
        var state = 12345u;
        for (var i = 0; i < count; i++)
        {
            state = (state * 1664525) + 1013904223;
            numbers[i] = ((state >> 8) / (float)(1 << 24) * 6) - 3;
        }

        return numbers;
    }

    /// <summary>Fitted to a rule that takes several questions to ask.</summary>
    private static FastTreeBinaryModelParameters Train()
    {
        const int Rows = 400;
        var numbers = Numbers(Rows * BlockFeatures.Count);
        var rows = Enumerable.Range(0, Rows).Select(at => numbers[(at * BlockFeatures.Count)..((at + 1) * BlockFeatures.Count)])
            .Select(row => new BlockExample { Features = row, Weight = 1, Label = (row[0] > 0 && row[1] > 1) || (row[2] < -1 && row[3] < 2) });
        var model = (ISingleFeaturePredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>>)
            new BlockTrainer(TrainerKind.FastTree, seed: 1).Fit([.. rows]);
        return model.Model.SubModel;
    }
}
