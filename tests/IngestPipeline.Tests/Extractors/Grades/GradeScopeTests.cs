namespace IngestPipeline.Tests.Extractors.Grades;

public sealed class GradeScopeTests
{
    private const string Two = "Norfolk Constabulary and Suffolk Constabulary have had PEEL reports from HMICFRS.\n";

    [Theory]
    [InlineData(
        "Norfolk Constabulary is good at preventing crime, while Suffolk Constabulary is inadequate at preventing crime.",
        "norfolk good; suffolk inadequate")]
    [InlineData("Both are adequate at managing offenders.", "norfolk adequate; suffolk adequate")]
    [InlineData(
        "Norfolk Constabulary and Suffolk Constabulary differ on managing offenders. The former was graded good. The latter was "
            + "graded inadequate.",
        "norfolk good; suffolk inadequate")]
    [InlineData("Norfolk Constabulary, unlike Suffolk Constabulary, was rated good at preventing crime.", "norfolk good")]
    [InlineData(
        "Suffolk Constabulary was visited in May. It was rated adequate at managing offenders.", "suffolk adequate")]
    [InlineData("Norfolk Constabulary is outstanding at preventing crime. Suffolk Constabulary is good.", "norfolk outstanding; suffolk good")]
    [InlineData("Norfolk Constabulary is outstanding at preventing crime. Its neighbour is good.", "norfolk outstanding; suffolk good")]
    [InlineData(
        "Norfolk Constabulary was inadequate at preventing crime, and Suffolk Constabulary required improvement.",
        "norfolk inadequate; suffolk requires-improvement")]
    [InlineData("On managing offenders: Norfolk Constabulary good, Suffolk Constabulary adequate.", "norfolk good; suffolk adequate")]
    [InlineData("Norfolk Constabulary is outstanding at preventing crime. Suffolk Constabulary is a good place to work.", "norfolk outstanding")]
    [InlineData("Norfolk was good at preventing crime, as was Suffolk.", "norfolk good; suffolk good")]
    [InlineData("Norfolk was good at preventing crime. So was Suffolk.", "norfolk good; suffolk good")]
    [InlineData("Norfolk is good at preventing crime and so, says the inspectorate, is Suffolk.", "norfolk good; suffolk good")]
    [InlineData("Norfolk was good at preventing crime, Suffolk adequate.", "norfolk good; suffolk adequate")]
    [InlineData("Managing offenders? Norfolk is outstanding, Suffolk inadequate.", "norfolk outstanding; suffolk inadequate")]
    [InlineData("At preventing crime, both forces are good.", "norfolk good; suffolk good")]
    [InlineData("Investigating crime is the first. Norfolk? Good. Suffolk requires improvement.", "norfolk good; suffolk requires-improvement")]
    [InlineData("Leadership and force management was good in Norfolk and adequate in Suffolk.", "norfolk good; suffolk adequate")]
    [InlineData("Norfolk was rated good for managing offenders, whereas its southern neighbour requires improvement.",
        "norfolk good; suffolk requires-improvement")]
    [InlineData("The widest gap is in managing offenders. Norfolk was good at it. Suffolk was inadequate, after a bad year.",
        "norfolk good; suffolk inadequate")]
    [InlineData("Neither Norfolk nor Suffolk was outstanding at preventing crime.", "")]
    [InlineData("Both forces say they want to be outstanding at preventing crime.", "")]
    [InlineData("Norfolk was good at preventing crime, as was Suffolk in 2012.", "norfolk good")]
    public void Grade_GoesToTheForceOfItsClause(string text, string expected) => Assert.Equal(expected, Read(Two + text));

    [Fact]
    public void PillarOfAFireService_IsNotThePoliceForces()
    {
        var article = ReportArticle.Of(
            """
            Kent Police has been rated good at preventing crime by HMICFRS in its PEEL inspection.
            Kent Fire and Rescue Service was last inspected in 2019. It was then good for efficiency.
            """);
        Assert.Contains(article.Facts.Grades, grade => (grade.Force, grade.Area, grade.Value) == ("kent-fire", "frs-efficiency", "good"));
    }

    private static string Read(string text) =>
        string.Join("; ", ReportArticle.Of(text, title: "Norfolk and Suffolk police: twin reports").Facts.Grades
            .Select(grade => $"{grade.Force} {grade.Value}").Order(StringComparer.Ordinal));
}
