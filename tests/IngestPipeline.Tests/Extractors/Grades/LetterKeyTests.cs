namespace IngestPipeline.Tests.Extractors.Grades;

public sealed class LetterKeyTests
{
    private const string Rows = "Preventing crime · A\nResponding to the public · RI\nProtecting vulnerable people · G\n";

    [Fact]
    public void Letters_WithAKey_AreGrades() => Assert.Equal(
        "preventing-crime=adequate; responding=requires-improvement; vulnerable=good",
        ReportArticle.Grades(ReportArticle.Of(
            ReportArticle.Kent + Rows + "Key: O outstanding, G good, A adequate, RI requires improvement, I inadequate")));

    [Fact]
    public void Letters_WithoutAKey_AreNone() => Assert.Equal("", ReportArticle.Grades(ReportArticle.Of(
        ReportArticle.Kent + Rows + "The force has been good.")));
}
