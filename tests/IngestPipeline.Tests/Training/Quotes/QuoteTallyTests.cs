using IngestPipeline.Model;
using IngestPipeline.Training.Quotes;

namespace IngestPipeline.Tests.Training.Quotes;

public class QuoteTallyTests
{
    private static readonly QuotedText Text = new("t", "one two three four five six seven eight nine ten, she said", []);

    private static readonly TextSpan Ten = new(0, 48);

    [Fact]
    public void Add_NineOfTenWords_OverlapsButIsNotExact()
    {
        var figures = Figures(new FoundQuotation(new TextSpan(4, 48), new TextSpan(50, 53), null));
        Assert.Equal((1, 0), (figures["overlap.f1"], figures["exact.f1"]));
        Assert.Equal((1, 0), (figures["source"], figures["cue"]));
    }

    [Fact]
    public void Add_HalfTheWords_IsAMissAndAnExtra()
    {
        var figures = Figures(new FoundQuotation(new TextSpan(0, 18), null, null));
        Assert.Equal((0, 0), (figures["overlap.precision"], figures["overlap.recall"]));
    }

    [Fact]
    public void Add_TheSameTwice_MatchesOnce()
    {
        var own = new FoundQuotation(Ten, null, new TextSpan(54, 58));
        var figures = Figures(own, own with { });
        Assert.Equal((0.5, 1, 1), (figures["exact.precision"], figures["exact.recall"], figures["cue"]));
    }

    private static Dictionary<string, double> Figures(params FoundQuotation[] found)
    {
        var tally = new QuoteTally("t");
        tally.Add(Text, found, [new DirectQuotation(Ten, [new TextSpan(50, 53)], [new TextSpan(54, 58)])]);
        return tally.Metrics().ToDictionary(metric => metric.Name, metric => metric.Value);
    }
}
