using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>Elided units, subjects, periods and changes.</summary>
public sealed class FigureContextTests
{
    [Theory]
    [InlineData("It solved 612 of the 5,340 offences.", "count 612 offences", "count 5340 offences")]
    [InlineData("It says 23 of its 190 posts are empty.", "count 23 posts", "count 190 posts")]
    [InlineData("It had 61 people doing a job that needs 85.", "count 61 people", "count 85 people")]
    [InlineData("The team heard 120 calls. In 31 of them nobody asked.", "count 120 calls", "count 31 calls")]
    [InlineData("The number of overdue visits was 38, up from 12.", "count 38 visits", "count 12 visits")]
    [InlineData("Victims waited 52 minutes, but just 11 in Blackpool.", "duration 52 minutes", "duration 11 minutes")]
    [InlineData("Knife offences fell from 3,020 to 2,561.", "count 3020 offences", "count 2561 offences")]
    [InlineData("It rose from 79 to 93 per cent.", "percent 79 percent", "percent 93 percent")]
    [InlineData("It found 79 and 93 per cent respectively.", "percent 79 percent", "percent 93 percent")]
    [InlineData("It recorded 71 per cent of crime against a standard of 90.", "percent 71 percent", "percent 90 percent")]
    public void BareNumber_TakesItsUnitFromBefore(string text, params string[] expected) =>
        Assert.Equal(expected, FigureTexts.Find(text).Select(FigureTexts.Short));

    [Theory]
    [InlineData("It rose from 79 to 93 per cent.", 0, 1)]
    [InlineData("It rose to 93 per cent from 79 per cent.", 1, 0)]
    [InlineData("It answers 89.3% of calls, up from 64.9%.", 1, 0)]
    [InlineData("It solved 18.4 per cent in the year to June, against 11.9 per cent twelve months before that.", 1, 0)]
    [InlineData("In 2020, 79 percent were logged. In 2023, 93 percent were logged.", 0, 1)]
    [InlineData("In 2022 the force had 1,090 officers; it now has 1,214.", 0, 1)]
    [InlineData("It took from two minutes 20 seconds to just over nine minutes.", 0, 1)]
    [InlineData("Now we answer 93 per cent. In August that was 58 per cent.", 1, 0)]
    public void Change_LinksTheEarlierFigureToTheLater(string text, int from, int to)
    {
        var figures = FigureTexts.Find(text);
        Assert.Equal(2, figures.Count);
        Assert.Equal(new FigureChange(to), figures[from].Change);
        Assert.Null(figures[to].Change);
    }

    [Theory]
    [InlineData("It solved 12 per cent of burglaries and 40 per cent of murders.")]
    [InlineData("It answered 71 per cent of calls against a standard of 90 per cent.")]
    [InlineData("It was logged within 24 hours in 2020. It was logged within 24 hours in 2023.")]
    [InlineData("It spent £5m on phones. It spent £6m on cars.")]
    public void Change_FiguresThatOnlyStandTogether_AreNotLinked(string text) =>
        Assert.All(FigureTexts.Find(text), figure => Assert.Null(figure.Change));

    [Theory]
    [InlineData("In 2020, we found that 79 percent of crimes were logged.", "2020")]
    [InlineData("It solved 9.7 per cent of crimes in the year to March 2024.", "the year to March 2024")]
    [InlineData("It lost 30 officers last year.", "last year")]
    [InlineData("It will spend £590,000 in the coming year.", "the coming year")]
    [InlineData("It hired 267 officers since 2020.", "since 2020")]
    [InlineData("Between April 2022 and March 2023 it carried out 3,870 searches.", "Between April 2022 and March 2023")]
    [InlineData("It has 30 officers.", null)]
    public void Period_IsAsWritten(string text, string? expected) => Assert.Equal(expected, FigureTexts.Find(text)[0].Period);

    [Theory]
    [InlineData("We found that 79 percent of crimes were recorded within 24 hours of being reported.",
        "crimes recorded within 24 hours of being reported")]
    [InlineData("He said £590,000 will be invested in further training in the coming year.", "further training")]
    [InlineData("She set aside £1.35 million in her budget for the call centre.", "the call centre")]
    [InlineData("It will spend £2m on new telephony.", "new telephony")]
    [InlineData("The average wait stood at six and a half minutes.", "The average wait")]
    [InlineData("Sickness in the control room had hit 14 per cent.", "Sickness in the control room")]
    [InlineData("On Monday 41 domestic abuse calls were in the queue.", "domestic abuse calls in the queue")]
    [InlineData("| Burglary | 12 per cent | 2024", "Burglary")]
    public void Subject_IsInTheArticlesWords(string text, string expected) => Assert.Equal(expected, FigureTexts.Find(text)[0].Subject);

    [Fact]
    public void Seed_GivesItsFiguresAndNoMore()
    {
        const string text =
            "The report noted that the force is not answering 999 calls within the timescales set by national targets.\n"
            + "The report adds: “In 2020, we found that 79 percent of crimes were recorded within 24 hours of being reported. "
            + "In 2023, we found that the force now records 93 percent of its crime within 24 hours.”\n"
            + "Mr Mold said that £590,000 will be invested in further training and development for police officers in the coming "
            + "year and a further £800,000 will go into the force control room.";
        var figures = FigureTexts.Find(text);
        Assert.Equal(
            ["percent 79 percent", "duration 24 hours", "percent 93 percent", "duration 24 hours", "money 590000 GBP", "money 800000 GBP"],
            figures.Select(FigureTexts.Short));
        Assert.Equal(["2020", "2020", "2023", "2023", "the coming year", "the coming year"], figures.Select(figure => figure.Period));
        Assert.Equal(new FigureChange(2), figures[0].Change);
        Assert.Equal("further training and development for police officers", figures[4].Subject);
        Assert.Equal("the force control room", figures[5].Subject);
    }

    [Theory]
    [InlineData("5 ")]
    [InlineData("£5 and ")]
    [InlineData("from 5 to ")]
    [InlineData("five in ")]
    [InlineData("the year to ")]
    [InlineData("a-")]
    [InlineData("99999999999999999999 million billion ")]
    public void HostileText_IsReadInLinearTimeAndWithoutOverflow(string piece)
    {
        var article = FigureTexts.Read(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)));
        Assert.All(article.Facts.Figures, figure => Assert.Equal(article.Slice(figure.Span).ToString(), figure.Text));
    }

    [Theory]
    [InlineData("The scheme, dubbed a folly by critics, will cost £94,500.", "The scheme will cost")]
    [InlineData("By last week the average wait had come down to six minutes.", "the average wait")]
    [InlineData("He was paid a retainer of £3,112 and something more.", "He was paid a retainer")]
    [InlineData("The precept brings a 1.99% rise in council tax.", "rise in council tax")]
    [InlineData("The share never picked up fell from a third (35.2 per cent) to 7.9%.", "The share never picked up")]
    [InlineData("We have halved the time it takes to arrive.", "the time it takes to arrive")]
    [InlineData("Surrey crews went to 9,960 incidents in 2014.", "incidents Surrey crews went to")]
    public void Subject_IsTheClauseMeasured(string text, string subject) =>
        Assert.Equal(subject, FigureTexts.Find(text)[^1].Subject);

    [Theory]
    [InlineData("Retained firefighters have other jobs. It has 472 of them.", "count 472 firefighters")]
    [InlineData("Retained firefighters have other jobs. They come when called. There are 472 here.", "count 472 firefighters")]
    [InlineData("What about the home visits? Up, and well up. 7,412 in 2023/24 against 4,980 the year before.", "count 7412 visits",
        "count 4980 visits")]
    [InlineData("She made ten arrests. She wants 90 more of them.", "count 10 arrests", "count 90 arrests")]
    public void BareNumber_TakesTheTopicOfTheSentencesBefore(string text, params string[] expected) =>
        Assert.Equal(expected, FigureTexts.Find(text).Select(FigureTexts.Short));

    [Theory]
    [InlineData("Some 18% rang off. A year earlier it had been 24.", 1, 0)]
    [InlineData("A household now pays £254.25. From 1 April it will be £264.06.", 0, 1)]
    [InlineData("The number waiting stood at 1,018 offenders. By January it was down to 406.", 0, 1)]
    [InlineData("The reserve stood at £27.4m in March and should be £24m by July.", 0, 1)]
    public void Change_AcrossSentences_LinksTheEarlierToTheLater(string text, int from, int to) =>
        Assert.Equal(new FigureChange(to), FigureTexts.Find(text)[from].Change);
}
