using IngestPipeline.Cleaners.Features;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Tests.Cleaners.Features;
using IngestPipeline.Training.Examples;
using IngestPipeline.Training.Fitting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace IngestPipeline.Tests.Cleaners.Models;

public sealed class TreeEnsembleTests
{
    [Theory]
    [InlineData("northamptonshire-peel.html")]
    [InlineData("derbyshire-peel-2025.html")]
    [InlineData("met-engage-guardian.html")]
    public void Score_OfEachBlock_IsTheOneOfMlNet(string name)
    {
        var view = BlockFeaturesTests.ViewOf(name);
        var rows = Enumerable.Range(0, view.Draft.Count).Select(index => RowOf(view, index)).ToList();
        var ml = new MLContext(seed: 0);
        using var stream = typeof(BlockModel).Assembly.GetManifestResourceStream("models/blocks.zip")!;
        var scored = ml.Model.Load(stream, out _).Transform(BlockTrainer.Load(ml, rows));
        var expected = scored.GetColumn<float>("Probability").ToList();
        Assert.Equal(rows.Count, expected.Count);
        var scores = new float[rows.Count];
        BlockModel.Shipped.Score(rows.SelectMany(row => row.Features).ToArray(), scores);
        Assert.All(scores.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-5f));
    }

    [Fact]
    public void Score_OfTreesThatAreLeaves_IsTheirCalibratedSum()
    {
        var leaf = new TreeNode(float.PositiveInfinity, Feature: 0, Low: 0);
        var trees = new TreeEnsemble([new Tree(0, 1, Depth: 0), new Tree(1, 1, Depth: 0)], [leaf, leaf], [1f, 2f], slope: -1, offset: 0);
        var scores = new float[5];
        trees.Score(new float[5], scores);
        Assert.All(scores, score => Assert.Equal(1 / (1 + MathF.Exp(-3)), score, 1e-6f));
    }

    [Fact]
    public void Load_OfAnotherKindOfModel_SaysWhatIsWanted()
    {
        var ml = new MLContext(seed: 0);
        var rows = Enumerable.Range(0, 40)
            .Select(at => new BlockExample { Label = at % 2 == 0, Weight = 1, Features = new float[BlockFeatures.Count] }).ToList();
        var linear = new BlockTrainer(TrainerKind.Linear, seed: 1).Fit(rows);
        using var saved = new MemoryStream();
        ml.Model.Save(linear, inputSchema: null, saved);
        saved.Position = 0;
        var exception = Assert.Throws<InvalidDataException>(() => TreeEnsembleLoader.Load(saved));
        Assert.Contains("boosted trees", exception.Message, StringComparison.Ordinal);
    }

    private static BlockExample RowOf(PageView view, int index)
    {
        var features = new float[BlockFeatures.Count];
        BlockFeatures.Write(features, view, index);
        return new BlockExample { Features = features, Weight = 1 };
    }
}
