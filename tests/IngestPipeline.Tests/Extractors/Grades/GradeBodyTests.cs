namespace IngestPipeline.Tests.Extractors.Grades;

public sealed class GradeBodyTests
{
    [Fact]
    public void PoliceAndFire_InOneArticle_EachHasItsGrades()
    {
        var article = ReportArticle.Of(
            """
            Staffordshire Police has been rated good at preventing crime by HMICFRS in its PEEL inspection.
            Staffordshire Fire and Rescue Service awaits its own report. It was rated good at preventing fires and other risks in 2021.
            """);
        Assert.Equal(
            ["staffordshire preventing-crime current", "staffordshire-fire frs-prevention 2021"],
            article.Facts.Grades.Select(grade => $"{grade.Force} {grade.Area} {grade.Period}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FireService_HasAreasOfItsProgramme()
    {
        var article = ReportArticle.Of(
            """
            Kent Fire and Rescue Service was inspected by HMICFRS.
            The service was judged outstanding at preventing fires and other risks and good for making best use of resources.
            """);
        Assert.Equal("frs-prevention=outstanding; frs-resources=good", ReportArticle.Grades(article));
        Assert.All(article.Facts.Grades, grade => Assert.Equal("kent-fire", grade.Force));
    }

    [Fact]
    public void School_HasItsInspectoratesAreasAndNoForce()
    {
        var article = ReportArticle.Of(
            """
            Oakfield Primary School has been told to improve by Ofsted inspectors.
            The school was rated requires improvement overall. It was previously rated good in 2018.
            Inspectors judged the quality of education to require improvement, but behaviour and attitudes was rated good.
            Northamptonshire Police visit the school often.
            """,
            published: "2023-06-12");
        Assert.Equal(
            "[]=good@2018; []=requires-improvement; ofs-behaviour=good; ofs-quality=requires-improvement",
            ReportArticle.Grades(article));
        Assert.All(article.Facts.Grades, grade => Assert.Null(grade.Force));
    }

    [Fact]
    public void Prison_HasItsOwnScale()
    {
        var article = ReportArticle.Of(
            """
            HMP Loamfield was inspected in October 2023 by HM Inspectorate of Prisons.
            Outcomes were reasonably good for safety, poor for purposeful activity and not sufficiently good for preparation for release.
            """);
        Assert.Equal("hmip-activity=poor; hmip-release=not-sufficiently-good; hmip-safety=reasonably-good", ReportArticle.Grades(article));
    }

    [Theory]
    [InlineData("Kent Police officers arrested a man wanted on outstanding warrants.\nThe judge called his excuses "
        + "inadequate and his record not good.")]
    [InlineData("A cafe in Corby has been rated good for food hygiene.\nIt was inspected by the council in May.")]
    [InlineData("The orchestra was outstanding and the chorus good, in a hall that requires improvement.")]
    public void OtherStories_HaveNoGrades(string text) => Assert.Empty(ReportArticle.Of(text).Facts.Grades);

    [Fact]
    public void Grades_OfTwoForces_GoToTheOneOfTheSentence()
    {
        var article = ReportArticle.Of(
            """
            Norfolk Constabulary and Suffolk Constabulary have had PEEL reports from HMICFRS.
            Norfolk Constabulary is outstanding at preventing crime.
            Suffolk Constabulary requires improvement in preventing crime. It is adequate at managing offenders.
            """,
            title: "Norfolk and Suffolk police: twin reports");
        Assert.Equal(
            ["norfolk preventing-crime outstanding", "suffolk offenders adequate", "suffolk preventing-crime requires-improvement"],
            article.Facts.Grades.Select(grade => $"{grade.Force} {grade.Area} {grade.Value}").Order(StringComparer.Ordinal));
    }
}
