using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>When a figure held, and when it only stands near a time.</summary>
public sealed class FigurePeriodTests
{
    [Theory]
    [InlineData("Before Covid there were 900 officers.", "Before Covid")]
    [InlineData("It recorded 4,100 offences in calendar 2017.", "calendar 2017")]
    [InlineData("Inspectors spent 40 hours there in June and July last year.", "June and July last year")]
    [InlineData("Forty-five trainees start between now and January.", "between now and January")]
    [InlineData("Pay went up by 6 per cent in the new year.", "the new year")]
    [InlineData("It had 63 thefts over the whole of 2023.", "the whole of 2023")]
    [InlineData("Twelve officers have joined us since inspectors were here in November.", "since inspectors were here in November")]
    [InlineData("Inspectors, who were there in May, sampled 96 files.", "May")]
    [InlineData("Between the first of December and the end of May it had 31 reports.", "Between the first of December and the end of May")]
    [InlineData("He made 61 arrests on the fourth of January.", "the fourth of January")]
    [InlineData("Crews took 412 calls in the quarter, and went home.", "the quarter")]
    [InlineData("The auditor said that in 2018/19 the force spent £6.9m.", "2018/19")]
    public void Period_IsTheWholeExpression(string text, string expected) => Assert.Equal(expected, FigureTexts.Find(text)[0].Period);

    [Theory]
    [InlineData("The company, which made its name in 2019, will take on 120 mechanics.")]
    [InlineData("The club said Garth Lane, its home since 1911, would be sold for £2.4m.")]
    [InlineData("He was jailed for two years at Truro Crown Court on Monday.")]
    [InlineData("A visit to the service's 83 stations was made in February.")]
    [InlineData("He told the panel on Tuesday that it would raise £3.9m.")]
    [InlineData("Reports on Friday and Saturday nights cost £9,000.")]
    [InlineData("It serves 3,940 homes, where a decade ago there had been fewer.")]
    [InlineData("The panel met at Aylesbury on Friday to hear why it wants £15.")]
    [InlineData("Its budget is £45m, and it has to find £1.9m by 2026.")]
    public void TimeOfSomethingElse_IsNoPeriod(string text) => Assert.Null(FigureTexts.Find(text)[0].Period);

    [Fact]
    public void ComparedTime_IsNotOfWhatFollows()
    {
        var figures = FigureTexts.Find("They made 214 visits in 2023/24, compared with 188 the year before, and spoke to 611 people.");
        Assert.Equal(["2023/24", "the year before", null], figures.Select(figure => figure.Period));
    }

    [Fact]
    public void ArticleOfStatistics_CarriesItsStretch()
    {
        const string Opening = "New figures from the statisticians are out.\nCrime fell by 3.4 per cent in the year to March.\n";
        Assert.Equal("the year to March", Last(Opening + "The force recorded 1,388 knife offences.").Period);
        Assert.Null(Last(Opening + "The haul was worth £38.50.").Period);
        Assert.Null(Last("Crime fell by 3.4 per cent in the year to March.\nThe force recorded 1,388 knife offences.").Period);
    }

    [Fact]
    public void ThatIs_SaysTheSentenceBeforeInOtherWords()
    {
        Assert.Equal("2023", Last("It did 28,600 searches in 2023. That is 10 for every thousand people.").Period);
        Assert.Null(Last("It took 11 minutes in 2023. That is two minutes more than it should be.").Period);
    }

    private static Figure Last(string text) => FigureTexts.Find(text)[^1];

    [Fact]
    public void AuditedYear_HoldsForTheWholeClause()
    {
        var figures = FigureTexts.Find("It found that in 2018/19 the force spent £6.9m against a budget of £5.2m, an overspend of 33 per cent.");
        Assert.All(figures, figure => Assert.Equal("2018/19", figure.Period));
    }

    [Fact]
    public void EarlierValueInBrackets_HasItsTimeAlone()
    {
        var figures = FigureTexts.Find("There were 1,614 fires (2023/24: 1,782).");
        Assert.Equal([null, "2023/24"], figures.Select(figure => figure.Period));
        Assert.Equal(0, figures[1].Change!.To);
    }

    [Fact]
    public void SameInOtherWords_HeldThen()
    {
        var figures = FigureTexts.Find("It had 800 files in 2021.\nOf those 400 were closed, which comes to 50 per cent.");
        Assert.Equal("2021", figures[1].Period);
        Assert.Equal("2021", figures[2].Period);
    }

    [Fact]
    public void PlanToCome_HasNoPeriod() =>
        Assert.Null(FigureTexts.Find("It was 74% in 2019, and the plan says it ought to be 85.")[1].Period);
}
