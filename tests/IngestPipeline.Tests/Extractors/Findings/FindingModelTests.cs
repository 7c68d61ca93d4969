using IngestPipeline.Extractors.Findings;
using IngestPipeline.Tests.Fixtures;
using IngestPipeline.Training.Findings;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace IngestPipeline.Tests.Extractors.Findings;

public sealed class FindingModelTests
{
    private static readonly LabelledFindings Data = LabelledFindings.Open(Path.Combine(Repository.Root, "corpus", "findings.jsonl"));

    [Fact]
    public void Score_OfEachSentence_IsTheOneOfMlNet()
    {
        var articles = Data.Articles.Take(12).ToList();
        var ml = new MLContext(seed: 0);
        using var stream = typeof(FindingModel).Assembly.GetManifestResourceStream("models/findings.zip")!;
        var model = ml.Model.Load(stream, out _);
        var expected = model.Transform(FindingTrainer.Load(ml, FindingExamples.RowsOf(articles))).GetColumn<float[]>("Score").ToList();
        var weights = FindingModelLoader.Of(model);
        var row = new SparseRow();
        var at = 0;
        Span<float> scores = stackalloc float[FindingModel.Kinds];
        foreach (var passage in articles.Select(FindingExamples.PassageOf))
            for (var i = 0; i < passage.Count; i++, at++)
            {
                passage.Write(i, row);
                weights.Score(row, scores);
                for (var kind = 0; kind < FindingModel.Kinds; kind++)
                    Assert.Equal(expected[at][kind], Softmax(scores, kind), 1e-4f);
            }

        Assert.Equal(expected.Count, at);
    }

    [Fact]
    public void Chain_WithoutTies_OnlyMakesProbabilities()
    {
        var chain = new FindingChain(1, [.. Enumerable.Repeat(1f, FindingModel.Kinds * FindingModel.Kinds)]);
        float[] scores = [2, 0, 0, 0, 0, 0, 0, 0, 0, 3];
        chain.Apply(scores);
        Assert.Equal(Softmax([2, 0, 0, 0, 0], 0), scores[0], 1e-5f);
        Assert.Equal(Softmax([0, 0, 0, 0, 3], 4), scores[9], 1e-5f);
    }

    [Fact]
    public void Chain_OfKindsThatStandTogether_PullsTheDoubtfulOne()
    {
        var factors = new float[FindingModel.Kinds * FindingModel.Kinds];
        for (var i = 0; i < factors.Length; i++)
            factors[i] = i / FindingModel.Kinds == i % FindingModel.Kinds ? 3 : 0.5f;
        float[] scores = [4, 0, 0, 0, 0, 0, 0.1f, 0, 0, 0, 4, 0, 0, 0, 0];
        new FindingChain(1, factors).Apply(scores);
        Assert.True(scores[5] > 0.8f);
        for (var i = 0; i < 3; i++)
            Assert.Equal(1, scores.AsSpan(i * FindingModel.Kinds, FindingModel.Kinds).ToArray().Sum(), 1e-4f);
    }

    [Fact]
    public void Shipped_IsNamedByTheCard()
    {
        var card = File.ReadAllText(Path.Combine(Repository.Root, "models", "findings.card.md"));
        Assert.Contains(FindingModel.Shipped.Hash, card, StringComparison.Ordinal);
        Assert.Contains(Data.Hash, card, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_OfAModelWithoutItsChain_SaysWhatIsWanted()
    {
        using var blocks = typeof(FindingModel).Assembly.GetManifestResourceStream("models/blocks.zip")!;
        var exception = Assert.Throws<InvalidDataException>(() => FindingModelLoader.Load(blocks, ""));
        Assert.Contains("ingest train", exception.Message, StringComparison.Ordinal);
    }

    private static float Softmax(ReadOnlySpan<float> scores, int kind)
    {
        var sum = 0f;
        foreach (var score in scores)
            sum += MathF.Exp(score);
        return MathF.Exp(scores[kind]) / sum;
    }
}
