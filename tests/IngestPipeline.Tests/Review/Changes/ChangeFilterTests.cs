using IngestPipeline.Review.Changes;

namespace IngestPipeline.Tests.Review.Changes;

public sealed class ChangeFilterTests
{
    [Theory]
    [InlineData("grades", true)]
    [InlineData("grades[kent/x/current]", true)]
    [InlineData("grades[kent/*].grade", true)]
    [InlineData("grades[*/x/*]", true)]
    [InlineData("grades.grade", true)]
    [InlineData("*.grade", true)]
    [InlineData("*", true)]
    [InlineData("grade", false)]
    [InlineData("grades.method", false)]
    [InlineData("grades[kent/x/2021]", false)]
    [InlineData("gradesx", false)]
    [InlineData("", false)]
    public void Only_APathOrItsBeginning(string pattern, bool isShown)
    {
        Assert.Equal(isShown, new ChangeFilter([pattern]).IsShown(Change("grades[kent/x/current].grade")));
        Assert.Equal(!isShown, new ChangeFilter(null, [pattern]).IsShown(Change("grades[kent/x/current].grade")));
    }

    [Fact]
    public void Ignore_WinsOverOnly() => Assert.False(new ChangeFilter(["grades"], ["*.grade"]).IsShown(Change("grades[a].grade")));

    [Theory]
    [InlineData(0.5, true)]
    [InlineData(0.8, true)]
    [InlineData(0.9, false)]
    public void Confidence_WithinItsBounds(double minimum, bool isShown)
    {
        var filter = new ChangeFilter { MinConfidence = minimum };
        Assert.Equal(isShown, filter.IsShown(Change("grades[a]") with { Confidence = 0.8 }));
        Assert.True(filter.IsShown(Change("article.title")));
    }

    [Fact]
    public void Fits_ManyStars_IsQuick()
    {
        var pattern = string.Concat(Enumerable.Repeat("a*", 200)) + "b";
        Assert.False(PathPattern.Fits(pattern, new string('a', 20_000)));
    }

    private static RecordChange Change(string path) => new() { Kind = ChangeKind.Changed, Part = RecordPart.Grades, Path = path };
}
