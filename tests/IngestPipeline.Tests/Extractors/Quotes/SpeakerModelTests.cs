using System.Security.Cryptography;
using IngestPipeline.Extractors.Quotes;
using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Fixtures;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace IngestPipeline.Tests.Extractors.Quotes;

public class SpeakerModelTests
{
    private const string Text = "The plan was “a very good one for all of us” when Jane Roe met Peter Hale of Kent Police in Dover.";

    [Fact]
    public void Shipped_IsOfTheCodesFeatures_AndItsCardHasItsHash()
    {
        Assert.Equal(CandidateFeatures.Count, SpeakerModel.Shipped.Features);
        var card = File.ReadAllText(Path.Combine(Repository.Root, "models", "speakers.card.md"));
        Assert.Contains(SpeakerModel.Shipped.Hash, card, StringComparison.Ordinal);
        using var file = Open();
        Assert.Equal(SpeakerModel.Shipped.Hash, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    [Fact]
    public void Score_OfEveryCandidate_IsMlNets()
    {
        var set = Assert.Single(Sets(Text));
        using var file = Open();
        var ml = new MLContext(seed: 0);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, CandidateFeatures.Count);
        var rows = ml.Data.LoadFromEnumerable(set.Rows.Select(Row.Of).ToList(), schema);
        var scores = ml.Model.Load(file, out _).Transform(rows).GetColumn<float>("Score").ToList();
        Assert.True(scores.Count > 1);
        for (var i = 0; i < scores.Count; i++)
            Assert.Equal(scores[i], SpeakerModel.Shipped.Score(set.Rows[i]), precision: 3);
    }

    [Fact]
    public void Rows_OfEveryCandidate_AreAscendingAndWithinTheFeatures() =>
        Assert.All(Assert.Single(Sets(Text)).Rows, row =>
        {
            Assert.Equal(row.Order().Distinct(), row);
            Assert.InRange(row[^1], 0, CandidateFeatures.Count - 1);
        });

    [Theory]
    [InlineData("“We are pleased with it,” said Jane Roe.")]
    [InlineData("Jane Roe said: “We are pleased with it.”")]
    [InlineData("Jane Roe said “we are pleased” with it.")]
    public void Chooser_OfWhatRulesAreCertainOf_IsNotAsked(string text) => Assert.Empty(Sets(text));

    [Fact]
    public void Choose_WithoutABetterCandidate_LeavesTheRulesChoice()
    {
        var set = Assert.Single(Sets(Text));
        var indifferent = new SpeakerModel(new float[CandidateFeatures.Count], bias: 0, margin: 0, hash: "");
        Assert.Equal(-1, indifferent.Choose(set));
    }

    private static List<CandidateSet> Sets(string text)
    {
        var sets = new List<CandidateSet>();
        Quoted.Article(text, new QuoteExtractor(Profile.UkInspections, set =>
        {
            sets.Add(set);
            return -1;
        }));
        return sets;
    }

    private static Stream Open() => typeof(SpeakerModel).Assembly.GetManifestResourceStream("models/speakers.zip")!;

    private sealed class Row
    {
        public VBuffer<float> Features { get; set; }

        public static Row Of(int[] indices) =>
            new() { Features = new VBuffer<float>(CandidateFeatures.Count, indices.Length, [.. indices.Select(_ => 1f)], indices) };
    }
}
