using System.Collections.Immutable;
using IngestPipeline.Extractors.Confidences;

namespace IngestPipeline.Tests.Extractors.Confidences;

public sealed class ConfidenceTableTests
{
    private static readonly ConfidenceTable Table = new(
        new Dictionary<string, ImmutableArray<ConfidenceStep>> { ["grades"] = [new(0.6, 0.5, 10), new(0.8, 0.7, 10), new(0.9, 0.95, 10)] }, "");

    [Theory]
    [InlineData(0.1, 0.5)]
    [InlineData(0.6, 0.5)]
    [InlineData(0.7, 0.6)]
    [InlineData(0.8, 0.7)]
    [InlineData(0.85, 0.82)]
    [InlineData(1, 0.95)]
    public void Score_BetweenSteps_IsOnTheirLine(double score, double confidence) => Assert.Equal(confidence, Table.Of("grades", score), 0.006);

    [Fact]
    public void Score_OfAKindNeverMeasured_StaysAsItIs() => Assert.Equal(0.77, Table.Of("quotes", 0.77));

    [Theory]
    [InlineData(FactKinds.Grades)]
    [InlineData(FactKinds.Tallies)]
    [InlineData(FactKinds.Quotes)]
    [InlineData(FactKinds.Figures)]
    [InlineData(FactKinds.Findings)]
    public void ShippedTable_NeverFallsAsScoresRise(string kind)
    {
        var confidences = Enumerable.Range(0, 101).Select(score => ConfidenceTable.Shipped.Of(kind, score / 100.0)).ToList();
        Assert.Equal(confidences.Order(), confidences);
        Assert.All(confidences, confidence => Assert.InRange(confidence, 0, 1));
        Assert.True(confidences[^1] > confidences[0]);
    }
}
