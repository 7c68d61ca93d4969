namespace IngestPipeline.Tests.Extractors.Tallies;

public sealed class TallyExtractorTests
{
    [Theory]
    [InlineData(
        "He ranked the force as ‘outstanding’ or ‘good’ in two categories, ‘adequate’ in six categories and ‘requires improvement’ in one.",
        "outstanding|good=2; adequate=6; requires-improvement=1")]
    [InlineData("The force was good in three areas, adequate in four and inadequate in two.", "good=3; adequate=4; inadequate=2")]
    [InlineData(
        "In 2021, the force was found to be ‘adequate’ in four areas and ‘requires improvement’ in six.",
            "adequate=4@2021; requires-improvement=6@2021")]
    [InlineData(
        "In 2019, the force was labelled inadequate in two areas and adequate or better in just one.",
        "inadequate=2@2019; outstanding|good|adequate=1@2019")]
    [InlineData("Four areas were rated good.", "good=4")]
    [InlineData("Three areas were graded as good, three as adequate and one was found to be inadequate.",
        "good=3; adequate=3; inadequate=1")]
    [InlineData("It came through with three goods, two adequates and a single ‘requires improvement’ in its report.",
        "good=3; adequate=2; requires-improvement=1")]
    [InlineData("It has two good grades and one inadequate grade.", "good=2; inadequate=1")]
    [InlineData("The force was ‘good’ in two of the nine areas.", "good=2")]
    [InlineData("The force was rated good in 4 areas and adequate in 5.", "good=4; adequate=5")]
    [InlineData("Of its nine gradings that year five were “requires improvement” and two were “inadequate”.",
        "requires-improvement=5; inadequate=2")]
    [InlineData("It is now at least adequate in seven areas.", "outstanding|good|adequate=7")]
    [InlineData("It got one outstanding, two good, three adequate and one inadequate grade.",
        "outstanding=1; good=2; adequate=3; inadequate=1")]
    [InlineData("Three of the nine areas were judged to be good.", "good=3")]
    [InlineData("The force required improvement in four categories of policing.", "requires-improvement=4")]
    [InlineData("The force was adequate or better in all but one of the nine areas.", "outstanding|good|adequate=8")]
    [InlineData("Nine areas were examined. All but two of them were graded ‘good’ or better.", "outstanding|good=7")]
    [InlineData("Six of the nine areas were inadequate or required improvement.", "requires-improvement|inadequate=6")]
    [InlineData("That makes three goods, an outstanding and two adequates.", "good=3; outstanding=1; adequate=2")]
    [InlineData("It has three areas that require improvement and one that is inadequate.", "requires-improvement=3; inadequate=1")]
    [InlineData("In two areas, supporting victims and managing offenders, the force has sunk to inadequate.", "inadequate=2")]
    [InlineData("3 Good\n4 Adequate\n1 Inadequate", "good=3; adequate=4; inadequate=1")]
    [InlineData("Two years ago six of the nine areas were inadequate. Now it's two.", "inadequate=6@2022; inadequate=2")]
    [InlineData("The force was good throughout, with one outstanding, for preventing crime.", "outstanding=1")]
    [InlineData("Nobody grudges it its outstandings, of which there are two.", "outstanding=2")]
    [InlineData("Two areas – preventing crime and managing offenders – were rated good.", "good=2")]
    [InlineData("In 2019 all three were good.", "good=3@2019")]
    [InlineData("It was graded good in five areas and adequate in three in 2021.", "good=5@2021; adequate=3@2021")]
    [InlineData("It is inadequate in one area, down from three in 2021.", "inadequate=1")]
    public void Counts_AreRead(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("No area was inadequate.")]
    [InlineData("It was inadequate in none of the nine areas.")]
    [InlineData("The police's handling was good in 139 of the cases and inadequate in 12 cases.")]
    [InlineData("Officers were good in two interviews.")]
    [InlineData("She hopes the force will be good in nine areas by 2026.")]
    [InlineData("I'd like at least one outstanding by 2026.")]
    [InlineData("There were two outstanding suspects and three good officers.")]
    [InlineData("It was the first time since 2018 that the force had been given an inadequate grade.")]
    [InlineData("One was very good. The other asked me to move.")]
    [InlineData("The force was rated good at preventing crime.")]
    [InlineData("Half of the eight forces have at least one inadequate.")]
    [InlineData("Was it good in three areas?")]
    [InlineData("All but two of them were graded good.")]
    [InlineData("3 Good Street")]
    [InlineData("All three were good company.")]
    [InlineData("In 2019 Kent Police, Essex Police and Sussex Police were inspected and all three were good.")]
    [InlineData("Of forces seen last, 31 per cent got at least one outstanding.")]
    [InlineData("The force has climbed out of the bottom grade in the one area where it had it.")]
    public void OtherCounts_AreNone(string sentence) => Assert.Equal("", Read(sentence));

    [Fact]
    public void Tally_StandsOnItsWords()
    {
        var article = ReportArticle.Of(ReportArticle.Kent + "The force was ‘adequate’ in six categories and ‘requires "
            + "improvement’ in one.");
        Assert.Equal(["‘adequate’ in six categories", "‘requires improvement’ in one"], article.Facts.Tallies.Select(tally => tally.Text));
        Assert.All(article.Facts.Tallies, tally => Assert.Equal("kent", tally.Force));
    }

    [Fact]
    public void CountsThatDisagreeWithTheList_AreWarnedOf()
    {
        const string Text = "The force was good in two areas and adequate in one.\n* Preventing crime - good\n* Managing "
            + "offenders - adequate\n";
        Assert.Empty(ReportArticle.Of(ReportArticle.Kent + Text + "* Investigating crime - good").Facts.Warnings);
        var warnings = ReportArticle.Of(ReportArticle.Kent + Text + "* Investigating crime - adequate").Facts.Warnings;
        Assert.Equal(2, warnings.Count);
        Assert.All(warnings, warning => Assert.Equal("tally-mismatch", warning.Code));
    }

    [Fact]
    public void CountsWithoutAFullList_AreNotWarnedOf() =>
        Assert.Empty(ReportArticle.Of(ReportArticle.Kent + "The force was good in four areas.\n* Preventing crime - good").Facts.Warnings);

    private static string Read(string sentence) => ReportArticle.Tallies(ReportArticle.Of(ReportArticle.Kent + sentence));
}
