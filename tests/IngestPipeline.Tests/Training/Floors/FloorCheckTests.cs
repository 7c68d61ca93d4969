using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Floors;

namespace IngestPipeline.Tests.Training.Floors;

public sealed class FloorCheckTests
{
    [Fact]
    public void Problems_OfFiguresAtTheirFloors_AreNone() => Assert.Empty(Problems(0.95, "abc", "set/text.f1"));

    [Fact]
    public void Problems_OfAFallenFigure_NameItAndItsFloor() =>
        Assert.Equal("data: set/text.f1 is 0.9400, below its floor of 0.9500.", Assert.Single(Problems(0.94, "abc", "set/text.f1")));

    [Fact]
    public void Problems_OfOtherLabels_AskForNewFloors() =>
        Assert.Contains("not those its floors were set on", Assert.Single(Problems(0.95, "def", "set/text.f1")), StringComparison.Ordinal);

    [Fact]
    public void Problems_OfAFloorNobodyMeasured_NameIt() =>
        Assert.Contains("set/other has a floor but was not measured", Assert.Single(Problems(0.95, "abc", "set/other")), StringComparison.Ordinal);

    [Fact]
    public void Problems_OfDataWithoutFloors_SaySo()
    {
        var report = new EvaluationReport("elsewhere", "abc", []);
        Assert.Equal("There are no floors for elsewhere.", Assert.Single(FloorCheck.Problems(report, Floors("set/text.f1"))));
    }

    private static IReadOnlyList<string> Problems(double value, string hash, string key) =>
        FloorCheck.Problems(new EvaluationReport("data", hash, [new Metric("set", "text.f1", value, 3)]), Floors(key));

    private static FloorFile Floors(string key) => new()
    {
        Data = new Dictionary<string, DataFloors> { ["data"] = new("abc", new Dictionary<string, double> { [key] = 0.95 }) },
    };
}
