namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>Prices and appeals a paper addresses to its readers, and numbers that measure nothing.</summary>
public sealed class FigureOfferTests
{
    [Theory]
    [InlineData("Adverts from £6 an eighth of a page, £40 the whole.")]
    [InlineData("Tickets £6 on the door.")]
    [InlineData("Pay £5 a month and read all 118 issues.")]
    [InlineData("To place a notice ring 01524 555 090 (65p a word, open 9-5).")]
    [InlineData("From £1.50 a week you can support reporting like this.")]
    [InlineData("If 200 more of you gave £3 a month we could hire a reporter.")]
    [InlineData("Read next: Five Cardiff cafes doing proper Welsh cakes")]
    public void OfferOrAppeal_IsNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));

    [Theory]
    [InlineData("Tickets to travel cost the force £6,000.", "money 6000 GBP")]
    [InlineData("Pay takes £141m.", "money 141000000 GBP")]
    [InlineData("From £14m the budget has grown to £16m.", "money 14000000 GBP", "money 16000000 GBP")]
    public void PriceThatIsReported_IsAFigure(string text, params string[] expected) =>
        Assert.Equal(expected, FigureTexts.Find(text).Select(FigureTexts.Short));

    [Theory]
    [InlineData("It stopped outside the 24-hour garage.")]
    [InlineData("The 24-hour helpline is free.")]
    [InlineData("The debate starts at 1 hour 14 minutes.")]
    [InlineData("Will you be here in five years?")]
    [InlineData("He had 71 microgrammes of alcohol in 100 millilitres of breath.")]
    [InlineData("He is 1.8 metres tall.")]
    [InlineData("You see the same two lads every week.")]
    [InlineData("That is the whole report in three words.")]
    [InlineData("The motion was carried by 12 to five.")]
    [InlineData("It was rejected by 31 to 12.")]
    [InlineData("They voted 6-4.")]
    public void NumberThatMeasuresNothing_IsNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));

    [Theory]
    [InlineData("He faced a 24-hour wait.", "duration 24 hours")]
    [InlineData("The wall is 2.4 metres high.", "count 2.4 metres")]
    [InlineData("He will be back in six months.", "duration 6 months")]
    [InlineData("The recording lasts 1 hour 14 minutes.", "duration 74 minutes")]
    [InlineData("Arrests fell by 12 per cent to 31.", "percent 12 percent", "count 31 arrests")]
    [InlineData("She wrote 94 words.", "count 94 words")]
    public void NumberThatMeasures_IsAFigure(string text, params string[] expected) =>
        Assert.Equal(expected, FigureTexts.Find(text).Select(FigureTexts.Short));
}
