using IngestPipeline.Training.Confidences;

namespace IngestPipeline.Tests.Training.Confidences;

public sealed class IsotonicFitTests
{
    [Fact]
    public void Shares_ThatFall_ArePooled()
    {
        var steps = IsotonicFit.Of([.. Facts(0.6, right: 9, wrong: 1), .. Facts(0.7, right: 5, wrong: 5), .. Facts(0.9, right: 100, wrong: 0)]);
        Assert.Equal([0.6, 0.7, 0.9], steps.Select(step => step.Score));
        Assert.Equal(steps[0].Confidence, steps[1].Confidence);
        Assert.Equal(15.0 / 22, steps[0].Confidence, 0.001);
        Assert.Equal(100.5 / 101, steps[2].Confidence, 0.001);
        Assert.Equal([10, 10, 100], steps.Select(step => step.Items));
    }

    [Fact]
    public void OneRightFact_ClaimsLessThanMany() =>
        Assert.True(IsotonicFit.Of(Facts(0.9, right: 1, wrong: 0))[0].Confidence < IsotonicFit.Of(Facts(0.9, right: 50, wrong: 0))[0].Confidence);

    [Fact]
    public void CalibrationTally_OfHonestConfidences_IsOne()
    {
        var tally = new CalibrationTally("corpus", "grades.calibration");
        for (var i = 0; i < 10; i++)
            tally.Add(0.8, i < 8);
        Assert.Equal(1, tally.Metric().Value, 0.0001);
    }

    [Fact]
    public void CalibrationTally_OfBoasts_TellsHowFarTheyAre()
    {
        var tally = new CalibrationTally("corpus", "grades.calibration");
        for (var i = 0; i < 10; i++)
            tally.Add(0.95, i < 5);
        Assert.Equal(0.55, tally.Metric().Value, 0.0001);
    }

    private static IEnumerable<ConfidenceObservation> Facts(double score, int right, int wrong) =>
        Enumerable.Range(0, right + wrong).Select(i => new ConfidenceObservation($"{i}", "grades", score, i < right));
}
