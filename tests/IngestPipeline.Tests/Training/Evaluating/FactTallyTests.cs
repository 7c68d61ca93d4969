using IngestPipeline.Model;
using IngestPipeline.Tests.Fixtures;
using IngestPipeline.Training.Evaluating;

namespace IngestPipeline.Tests.Training.Evaluating;

public sealed class FactTallyTests
{
    private const string Page = """
        <html><head><title>Kent Police rated good</title></head><body><article><h1>Kent Police rated good</h1>
        <p>Kent Police was rated good at preventing crime and adequate at investigating crime by the inspectorate HMICFRS on 14 March 2024.</p>
        <p>Inspectors said 79 per cent of calls were answered within ten seconds, up from 61 per cent in 2022, in a report published on Thursday.</p>
        <p>“We have worked hard for this and I am proud of everyone who took part,” said Chief Constable Ann Marlow.</p></article></body></html>
        """;

    private static readonly Record Accepted = TestPipeline.RecordOf(Page);

    [Fact]
    public void Metrics_TheSameRecord_AreAllOne()
    {
        Assert.NotEmpty(Accepted.Grades);
        Assert.NotEmpty(Accepted.Quotes);
        Assert.NotEmpty(Accepted.Figures);
        Assert.All(Of(Accepted), metric =>
        {
            // What is all right and said with less than certainty is not calibrated.
            if (metric.Key.EndsWith(".calibration", StringComparison.Ordinal))
                Assert.InRange(metric.Value, 0.9, 1);
            else
                Assert.Equal(1, metric.Value);
        });
    }

    [Fact]
    public void Metrics_NoRecord_LosesRecallOfEverythingThere()
    {
        var metrics = Of(null);
        Assert.Equal(0, metrics["grades.recall"]);
        Assert.Equal(0, metrics["inspection.recall"]);
        Assert.Equal(0, metrics["forces.f1"]);
        Assert.Equal(1, metrics["tallies.f1"]);
    }

    [Fact]
    public void Metrics_GradeOfAnotherPeriod_IsBothMissedAndMadeUp()
    {
        var changed = Accepted with { Grades = [Accepted.Grades[0] with { Period = "2021" }, .. Accepted.Grades.Skip(1)] };
        var metrics = Of(changed);
        var count = (double)Accepted.Grades.Count;
        Assert.Equal((count - 1) / count, metrics["grades.precision"], 1e-9);
        Assert.Equal((count - 1) / count, metrics["grades.recall"], 1e-9);
    }

    [Fact]
    public void Metrics_FactTwice_CostsPrecisionAlone()
    {
        var metrics = Of(Accepted with { Figures = [.. Accepted.Figures, Accepted.Figures[0]] });
        Assert.True(metrics["figures.precision"] < 1);
        Assert.Equal(1, metrics["figures.recall"]);
    }

    [Fact]
    public void Metrics_OtherSpeaker_LeavesTheQuoteFound()
    {
        var other = Accepted.Quotes[0] with { Speaker = Accepted.Quotes[0].Speaker with { Name = "Somebody Else" } };
        var metrics = Of(Accepted with { Quotes = [other] });
        Assert.Equal(1, metrics["quotes.f1"]);
        Assert.Equal(0, metrics["quotes.speaker"]);
        Assert.Equal(1, metrics["quotes.role"]);
    }

    private static Dictionary<string, double> Of(Record? found)
    {
        var tally = new FactTally("corpus");
        tally.Add(found, Accepted);
        return tally.Metrics().ToDictionary(metric => metric.Name, metric => metric.Value, StringComparer.Ordinal);
    }
}
