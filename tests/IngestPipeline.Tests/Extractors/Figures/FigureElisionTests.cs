using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>Numbers without a noun or unit: what they take it from, and what looks like one and is not.</summary>
public sealed class FigureElisionTests
{
    [Theory]
    [InlineData("The team read 96 files. Thirty-one had no plan.", "count 96 files", "count 31 files")]
    [InlineData("The team read 96 files. In seven the address was wrong.", "count 96 files", "count 7 files")]
    [InlineData("Of the county’s twenty-nine stations, eleven depend on crews.", "count 29 stations", "count 11 stations")]
    [InlineData("Of 38 actions, 31 were done and the remaining seven were not.", "count 38 actions", "count 31 actions", "count 7 actions")]
    [InlineData("There were 34 priorities. There are five now.", "count 34 priorities", "count 5 priorities")]
    [InlineData("It wore body cameras, of which the force has 1,870.", "count 1870 cameras")]
    [InlineData("Of 1,310 who tried, 96 were taken on.", "count 1310 people", "count 96 people")]
    [InlineData("It logged 1,388 offences, fewer than four a day.", "count 1388 offences", "rate 4 offences")]
    [InlineData("It answered 18% of 400 calls. A year earlier it had been 24.", "percent 18 percent", "count 400 calls", "count 24 calls")]
    [InlineData("It answered 93% in ten seconds. The year before it was 71.", "percent 93 percent", "duration 10 seconds", "percent 71 percent")]
    [InlineData("Crime fell by 3.4 per cent. Kent’s went up, by 2.1.", "percent 3.4 percent", "percent 2.1 percent")]
    [InlineData("Offences rose by 31 per cent, to 214.", "percent 31 percent", "count 214 offences")]
    [InlineData("The course was cut from 14 weeks to nine.", "duration 14 weeks", "duration 9 weeks")]
    public void NumberAlone_TakesItsUnitFromTheRightFigure(string text, params string[] expected) =>
        Assert.Equal(expected, FigureTexts.Find(text).Select(FigureTexts.Short));

    [Theory]
    [InlineData("It answered 82 per cent inside 15 minutes. Its report of 2,391 is old.", "percent 82 percent", "duration 15 minutes")]
    [InlineData("It took just under four hours, by a majority of ten to two.", "duration 4 hours")]
    [InlineData("It took five hours. Danny Roe, who was 19, died.", "duration 5 hours")]
    [InlineData("It took five hours. A woman of 33 who was hurt wrote.", "duration 5 hours")]
    [InlineData("It sent 90 firefighters. It was out by twenty past six.", "count 90 firefighters")]
    public void NumberOfAnotherMeasure_IsNoFigure(string text, params string[] expected) =>
        Assert.Equal(expected, FigureTexts.Find(text).Select(FigureTexts.Short));

    [Theory]
    [InlineData("It solved 7.8 per cent, 1.2 points above Kent.", "percent 1.2 percentage-points")]
    [InlineData("It lost 18%, so there has been a six-point fall.", "percent 6 percentage-points")]
    [InlineData("It lost 18%, down four and a half points.", "percent 4.5 percentage-points")]
    [InlineData("It lost 18%, then a percentage point and a half.", "percent 1.5 percentage-points")]
    public void Points_NearPercentages_ArePercentagePoints(string text, string expected) =>
        Assert.Equal(expected, FigureTexts.Short(FigureTexts.Find(text)[1]));

    [Theory]
    [InlineData("The scale now has five points.")]
    [InlineData("They gave four points for a win.")]
    public void Points_OfAScale_AreNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));

    [Theory]
    [InlineData("It cost a quarter of a million pounds.", "money 250000 GBP", "a quarter of a million pounds")]
    [InlineData("We would spend three-quarters of a million on people.", "money 750000 GBP", "three-quarters of a million")]
    [InlineData("It came to five grand, he said.", "money 5000 GBP", "five grand")]
    [InlineData("It lost eleven point three per cent.", "percent 11.3 percent", "eleven point three per cent")]
    [InlineData("It had five thousand eight hundred emails.", "count 5800 emails", "five thousand eight hundred emails")]
    [InlineData("It has a hundred and forty-four stairs.", "count 144 stairs", "a hundred and forty-four stairs")]
    [InlineData("It had 79.8 pct of them.", "percent 79.8 percent", "79.8 pct")]
    [InlineData("The wait was an hour and 47 minutes.", "duration 107 minutes", "an hour and 47 minutes")]
    [InlineData("The wait was three hours and a quarter.", "duration 3.25 hours", "three hours and a quarter")]
    [InlineData("It is its biggest for over a decade.", "duration 10 years", "a decade")]
    [InlineData("There is one officer for every 31 cases.", "ratio 0.0323 ratio", "one officer for every 31 cases")]
    [InlineData("That is 86.2 crimes per 1,000 people.", "rate 86.2 crimes per 1,000 people", "86.2 crimes per 1,000 people")]
    public void Spelling_IsRead(string text, string expected, string words)
    {
        var figure = Assert.Single(FigureTexts.Find(text));
        Assert.Equal(expected, FigureTexts.Short(figure));
        Assert.Equal(words, figure.Text);
    }

    [Theory]
    [InlineData("He owns two grand pianos.", "count 2 pianos")]
    [InlineData("It starts at ten minutes to eleven on a Friday.")]
    [InlineData("It was made public at one minute past midnight.")]
    [InlineData("It solved nine out of nine.")]
    public void LookAlikes_AreNot(string text, params string[] expected) =>
        Assert.Equal(expected, FigureTexts.Find(text).Select(FigureTexts.Short));

    [Theory]
    [InlineData("It takes 48 seconds longer than in 2015.", null)]
    [InlineData("It solved 94 per cent, its best performance since 2019.", null)]
    [InlineData("It served 6 notices under the Fire Safety Order 2005.", null)]
    [InlineData("The panel heard on Monday that it takes seven months.", null)]
    [InlineData("It lost a fifth of officers in the 2010s.", null)]
    [InlineData("This year it fell short of the standard of 90 per cent.", null)]
    [InlineData("It was at six per cent in the spring of 2021.", "the spring of 2021")]
    [InlineData("The year before it had been 13.5 per cent.", "The year before")]
    [InlineData("It had 267 officers since 2020.", "since 2020")]
    public void Period_OfSomethingElse_IsNotTheFigures(string text, string? expected) =>
        Assert.Equal(expected, FigureTexts.Find(text)[0].Period);

    [Fact]
    public void Period_RightAfterAFigure_IsItsOwn()
    {
        var figures = FigureTexts.Find("Reports rose from 16,000 reports in the year to June 2020 to 21,000 reports in the year to June 2022.");
        Assert.Equal(["the year to June 2020", "the year to June 2022"], figures.Select(figure => figure.Period));
    }

    [Fact]
    public void PartOfACount_HoldsWhenTheWholeDid()
    {
        var figures = FigureTexts.Find("In May inspectors read 96 files. Thirty-one had no plan.");
        Assert.Equal("May", figures[1].Period);
    }

    [Theory]
    [InlineData("It recorded 1,388 knife offences; Kent Police had 1,402.", 1, "knife offences")]
    [InlineData("Shoplifting rose from 11,204 incidents to 14,005.", 0, "Shoplifting")]
    [InlineData("The average wait was nine minutes. It was seven minutes in June.", 1, "The average wait")]
    public void Subject_OfWhatPointsBack_IsTheEarlierOne(string text, int index, string expected) =>
        Assert.Equal(expected, FigureTexts.Find(text)[index].Subject);

    [Theory]
    [InlineData("Of 240 claims checked, 201 had been paid, 31 afterwards and eight not at all.", "claims", 240, 201, 31, 8)]
    [InlineData("Three recommendations were urgent, four routine and one advisory.", "recommendations", 3, 4, 1)]
    [InlineData("It found 60 shows of force.", "shows", 60)]
    [InlineData("Seventeen were charged, five cautioned.", "people", 17, 5)]
    [InlineData("In the past year 61 joined and 74 left.", "people", 61, 74)]
    [InlineData("It lost three officers in 2019, four in 2020 and a dozen last year.", "officers", 3, 4, 12)]
    [InlineData("Two Morecambe followers and five Sundays.", "followers", 2)]
    [InlineData("The number off sick for a month fell to 61; in 2021 it was 80.", "people", 61, 80)]
    [InlineData("She asked how many officers were off for 28 days. The answer was 63 in July.", "officers", 63)]
    [InlineData("There were 27 near misses, up from 19.", "misses", 27, 19)]
    [InlineData("Thefts fell to 4,120.", "thefts", 4120)]
    public void CountsOfOneThing_AreAllOfIt(string text, string unit, params int[] values)
    {
        var figures = FigureTexts.Find(text).Where(figure => figure.Unit == unit);
        Assert.Equal(values.Select(value => (decimal)value), figures.Select(figure => figure.Value));
    }

    [Theory]
    [InlineData("It took five hours. Danny was under 35mph and the fastest was a doctor at 58.", "duration 5 hours")]
    [InlineData("He slept there 11 nights out of 14.", "count 11 nights")]
    [InlineData("It took 14 minutes, having needed 21 the year before.", "duration 14 minutes", "duration 21 minutes")]
    [InlineData("Of 40 people who waited 24 hours the longest took 71.", "count 40 people", "duration 24 hours", "duration 71 hours")]
    [InlineData("The survey had 900 replies: 61 per cent for, 39 against.", "count 900 replies", "percent 61 percent", "percent 39 percent")]
    [InlineData("A fifth of fires, or 9 per cent; the benchmark is between five and seven.", "ratio 0.2 ratio", "percent 9 percent",
        "percent 5-7 percent")]
    [InlineData("It grew from 1.8 million people to well over three.", "count 1800000 people", "count 3000000 people")]
    [InlineData("He had done 11 of the 150 hours.", "duration 11 hours", "duration 150 hours")]
    public void NumberAlone_IsOfItsOwnMeasure(string text, params string[] expected) =>
        Assert.Equal(expected, FigureTexts.Find(text).Select(FigureTexts.Short));

    [Theory]
    [InlineData("It cost a tenner.", "money 10 GBP")]
    [InlineData("It cost two fivers.", "money 10 GBP")]
    [InlineData("It cost fifty-odd pence.", "money 0.5 GBP")]
    [InlineData("It took 30-odd minutes.", "duration 30 minutes")]
    [InlineData("Thefts happen half as often again as in 2016.", "ratio 1.5 times")]
    [InlineData("A third and a bit were not seen.", "ratio 0.3333 ratio")]
    [InlineData("In a whopping third of cases nobody came.", "ratio 0.3333 ratio")]
    [InlineData("Fuel is a fifth dearer.", "ratio 0.2 ratio")]
    [InlineData("Officers work 12 hours a day.", "duration 12 hours")]
    [InlineData("It takes 850 calls of all sorts a day.", "rate 850 calls")]
    [InlineData("It lost 1,600 calls to rivals in a year.", "count 1600 calls")]
    public void AmountInOtherWords_IsRead(string text, string expected) =>
        Assert.Equal(expected, FigureTexts.Short(Assert.Single(FigureTexts.Find(text))));
}
