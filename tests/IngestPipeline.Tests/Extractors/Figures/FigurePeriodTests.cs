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
    public void Period_IsTheWholeExpression(string text, string expected) => Assert.Equal(expected, FigureTexts.Find(text)[0].Period);

    [Theory]
    [InlineData("The company, which made its name in 2019, will take on 120 mechanics.")]
    [InlineData("The club said Garth Lane, its home since 1911, would be sold for £2.4m.")]
    [InlineData("He was jailed for two years at Truro Crown Court on Monday.")]
    [InlineData("A visit to the service's 83 stations was made in February.")]
    [InlineData("He told the panel on Tuesday that it would raise £3.9m.")]
    [InlineData("Reports on Friday and Saturday nights cost £9,000.")]
    [InlineData("It serves 3,940 homes, where a decade ago there had been fewer.")]
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
}
