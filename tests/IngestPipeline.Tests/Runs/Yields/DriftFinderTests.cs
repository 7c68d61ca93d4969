using IngestPipeline.Runs.Yields;

namespace IngestPipeline.Tests.Runs.Yields;

public sealed class DriftFinderTests
{
    [Fact]
    public void Find_FieldThatNearlyAllHadAndNoneHas_IsADrift()
    {
        var drift = Assert.Single(DriftFinder.Find([Yield(8, 8 * 2000, 0)], [Yield(100, 100 * 2000, 98)]));
        Assert.Equal(new YieldDrift("example.org", "byline", 0.98, 0, 8), drift);
    }

    [Theory]
    [InlineData(8, 5)]
    [InlineData(1, 0)]
    [InlineData(200, 190)]
    public void Find_FallThatChanceExplains_IsNone(int documents, int bylines) =>
        Assert.Empty(DriftFinder.Find([Yield(documents, documents * 2000, bylines)], [Yield(100, 100 * 2000, 90)]));

    [Fact]
    public void Find_RiseOrNewSourceOrShortHistory_IsNone()
    {
        Assert.Empty(DriftFinder.Find([Yield(50, 100_000, 50)], [Yield(50, 100_000, 10)]));
        Assert.Empty(DriftFinder.Find([Yield(50, 100_000, 0)], []));
        Assert.Empty(DriftFinder.Find([Yield(50, 100_000, 0)], [Yield(4, 8_000, 4)]));
    }

    [Fact]
    public void Find_TextsThatHalved_AreADrift()
    {
        var drift = Assert.Single(DriftFinder.Find([Yield(10, 10 * 300, 9)], [Yield(100, 100 * 2000, 90)]));
        Assert.Equal(("text", 2000, 300), (drift.Field, drift.Before, drift.Now));
    }

    [Theory]
    [InlineData(0, 2, 0.5, 0.25)]
    [InlineData(1, 2, 0.5, 0.75)]
    [InlineData(2, 2, 0.5, 1)]
    [InlineData(3, 10, 0.3, 0.6496)]
    public void LowerTail_Binomial_IsExact(int hits, int trials, double share, double expected) =>
        Assert.Equal(expected, DriftFinder.LowerTail(hits, trials, share), 4);

    private static SourceYield Yield(int documents, long characters, int bylines) => new()
    {
        Source = "example.org",
        Documents = documents,
        Characters = characters,
        Filled = new Dictionary<string, int> { ["byline"] = bylines },
    };
}
