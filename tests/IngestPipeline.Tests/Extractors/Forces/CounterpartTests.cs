namespace IngestPipeline.Tests.Extractors.Forces;

public sealed class CounterpartTests
{
    [Theory]
    [InlineData("HMICFRS will look at our fire service next.", "kent* kent-fire")]
    [InlineData("HMICFRS will look at the fire service next.", "kent*")]
    public void CountysOtherService_IsNamedByItsOwners(string sentence, string expected) =>
        Assert.Equal(expected, ReportArticle.Forces(ReportArticle.Of(ReportArticle.Kent + sentence)));

    [Fact]
    public void TheForce_UnderAForcesName_IsThatForce()
    {
        var article = ReportArticle.Of(
            """
            HMICFRS inspected Kent Police and Essex Police.
            Kent Police
            The force was good at preventing crime.
            Essex Police
            The force was inadequate at responding to the public.
            """);
        Assert.Contains(article.Facts.Grades, grade => (grade.Force, grade.Area) == ("essex", "responding"));
        Assert.Contains(article.Facts.Grades, grade => (grade.Force, grade.Area) == ("kent", "preventing-crime"));
    }
}
