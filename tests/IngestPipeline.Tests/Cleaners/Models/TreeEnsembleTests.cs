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
        Assert.All(rows.Zip(expected), pair => Assert.Equal(pair.Second, BlockModel.Shipped.Score(pair.First.Features), 1e-5f));
    }

    [Fact]
    public void Score_OfTreesThatAreLeaves_IsTheirCalibratedSum()
    {
        var trees = new TreeEnsemble([~0, ~1], [], [1f, 2f], slope: -1, offset: 0);
        Assert.Equal(1 / (1 + MathF.Exp(-3)), trees.Score([]), 1e-6f);
    }

    [Fact]
    public void Load_OfAnotherKindOfModel_SaysWhatIsWanted()
    {
        var ml = new MLContext(seed: 0);
        var rows = Enumerable.Range(0, 40).Select(at => new BlockExample { Label = at % 2 == 0, Weight = 1, Features = new float[BlockFeatures.Count] }).ToList();
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
