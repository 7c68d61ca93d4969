using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Figures;

public sealed class FigureExtractorTests
{
    [Theory]
    [InlineData("It solved 79 percent of crimes.", "percent 79 percent", "79 percent")]
    [InlineData("It solved 93 per cent of crimes.", "percent 93 percent", "93 per cent")]
    [InlineData("It solved 71% of crimes.", "percent 71 percent", "71%")]
    [InlineData("It solved 8.5pc of crimes.", "percent 8.5 percent", "8.5pc")]
    [InlineData("Fewer than five per cent were charged.", "percent 5 percent", "five per cent")]
    [InlineData("It fell by a 10 per cent margin.", "percent 10 percent", "10 per cent")]
    [InlineData("It fell by a per cent and a half.", "percent 1.5 percent", "a per cent and a half")]
    [InlineData("It slipped a percentage point.", "percent 1 percentage-points", "a percentage point")]
    [InlineData("It rose by 15 percentage points.", "percent 15 percentage-points", "15 percentage points")]
    [InlineData("Between 15 and 20 per cent were late.", "percent 15-20 percent", "15 and 20 per cent")]
    [InlineData("Some 15–20 per cent were late.", "percent 15-20 percent", "15–20 per cent")]
    [InlineData("Some 15% to 20% were late.", "percent 15-20 percent", "15% to 20%")]
    public void Percent_IsRead(string text, string expected, string words) => AssertOnly(text, expected, words);

    [Theory]
    [InlineData("He will invest £590,000 in training.", "money 590000 GBP", "£590,000")]
    [InlineData("He will invest £1.2m in training.", "money 1200000 GBP", "£1.2m")]
    [InlineData("It is a £1.2m-a-year scheme.", "money 1200000 GBP", "£1.2m")]
    [InlineData("The budget is £3bn.", "money 3000000000 GBP", "£3bn")]
    [InlineData("It is £15 million in all.", "money 15000000 GBP", "£15 million")]
    [InlineData("A ticket is 50p.", "money 0.5 GBP", "50p")]
    [InlineData("It needs €20k.", "money 20000 EUR", "€20k")]
    [InlineData("It is $5,000.", "money 5000 USD", "$5,000")]
    [InlineData("It is five million pounds.", "money 5000000 GBP", "five million pounds")]
    [InlineData("Fines of £20,000 to £30,000 are common.", "money 20000-30000 GBP", "£20,000 to £30,000")]
    [InlineData("It will spend between £2m and £2.5m on phones.", "money 2000000-2500000 GBP", "£2m and £2.5m")]
    [InlineData("It will spend £20-30m on phones.", "money 20000000-30000000 GBP", "£20-30m")]
    [InlineData("The precept is £274.50.", "money 274.5 GBP", "£274.50")]
    public void Money_IsMultipliedOut(string text, string expected, string words) => AssertOnly(text, expected, words);

    [Theory]
    [InlineData("It hired 1,200 officers.", "count 1200 officers", "1,200 officers")]
    [InlineData("It hired 200 more officers.", "count 200 officers", "200 more officers")]
    [InlineData("Twelve officers left.", "count 12 officers", "Twelve officers")]
    [InlineData("It took 4.5 million calls.", "count 4500000 calls", "4.5 million calls")]
    [InlineData("It took 2k calls.", "count 2000 calls", "2k calls")]
    [InlineData("It looked at 130 rape and domestic abuse files.", "count 130 files", "130 rape and domestic abuse files")]
    [InlineData("Nearly 300 callers’ jobs were waiting.", "count 300 jobs", "300 callers’ jobs")]
    [InlineData("It has 14 areas for improvement.", "count 14 areas for improvement", "14 areas for improvement")]
    [InlineData("It had two causes of concern.", "count 2 causes of concern", "two causes of concern")]
    [InlineData("Two dozen officers left.", "count 24 officers", "Two dozen officers")]
    [InlineData("Half a dozen officers left.", "count 6 officers", "Half a dozen officers")]
    [InlineData("It seized 618 e-scooters.", "count 618 e-scooters", "618 e-scooters")]
    [InlineData("Two hundred and fifty people came.", "count 250 people", "Two hundred and fifty people")]
    [InlineData("It has 2,400 outstanding suspects.", "count 2400 suspects", "2,400 outstanding suspects")]
    [InlineData("It has 101 officers.", "count 101 officers", "101 officers")]
    [InlineData("Between 44 and 61 officers left.", "count 44-61 officers", "44 and 61 officers")]
    [InlineData("Three or four officers left.", "count 3-4 officers", "Three or four officers")]
    [InlineData("The system failed nine times in June.", "count 9 times", "nine times")]
    public void Count_HasItsNoun(string text, string expected, string words) => AssertOnly(text, expected, words);

    [Theory]
    [InlineData("It was logged within 24 hours.", "duration 24 hours", "24 hours")]
    [InlineData("It was shut for 18 months.", "duration 18 months", "18 months")]
    [InlineData("It held a six-week consultation.", "duration 6 weeks", "six-week")]
    [InlineData("It took two and a half years.", "duration 2.5 years", "two and a half years")]
    [InlineData("It took two minutes 20 seconds.", "duration 140 seconds", "two minutes 20 seconds")]
    [InlineData("It took 1 hour and 14 minutes.", "duration 74 minutes", "1 hour and 14 minutes")]
    [InlineData("It took an hour and a half.", "duration 1.5 hours", "an hour and a half")]
    [InlineData("It took half an hour.", "duration 0.5 hours", "half an hour")]
    [InlineData("It took five working days.", "duration 5 days", "five working days")]
    [InlineData("Waits of from 3 to 5 days are usual.", "duration 3-5 days", "3 to 5 days")]
    [InlineData("It took three quarters of an hour.", "duration 0.75 hours", "three quarters of an hour")]
    public void Duration_IsRead(string text, string expected, string words) => AssertOnly(text, expected, words);

    [Theory]
    [InlineData("One in five victims gave up.", "ratio 0.2 ratio", "One in five")]
    [InlineData("It answers nine out of 10 calls.", "ratio 0.9 ratio", "nine out of 10")]
    [InlineData("Two-thirds of victims gave up.", "ratio 0.6667 ratio", "Two-thirds")]
    [InlineData("Half of victims gave up.", "ratio 0.5 ratio", "Half")]
    [InlineData("Nearly a third of victims gave up.", "ratio 0.3333 ratio", "a third")]
    [InlineData("One 999 call in eight was missed.", "ratio 0.125 ratio", "One 999 call in eight")]
    [InlineData("It was kept on three occasions in every five.", "ratio 0.6 ratio", "three occasions in every five")]
    [InlineData("Thefts have more than doubled.", "ratio 2 times", "doubled")]
    [InlineData("It is three times more likely.", "ratio 3 times", "three times")]
    [InlineData("It is about twice the number thought safe.", "ratio 2 times", "twice")]
    [InlineData("It holds 2½ times what it should.", "ratio 2.5 times", "2½ times")]
    [InlineData("There are 4.2 per 1,000 people.", "rate 4.2 per 1,000 people", "4.2 per 1,000 people")]
    [InlineData("It takes 30 calls a day.", "rate 30 calls", "30 calls a day")]
    public void RatioOrRate_IsRead(string text, string expected, string words) => AssertOnly(text, expected, words);

    [Theory]
    [InlineData("About 30 officers left.", FigureQualifier.About)]
    [InlineData("Nearly 30 officers left.", FigureQualifier.About)]
    [InlineData("Some 30 officers left.", FigureQualifier.About)]
    [InlineData("Seventy-odd officers left.", FigureQualifier.About)]
    [InlineData("More than 30 officers left.", FigureQualifier.Over)]
    [InlineData("It lost over 30 officers.", FigureQualifier.Over)]
    [InlineData("Fewer than 30 officers left.", FigureQualifier.Under)]
    [InlineData("Less than 30 officers left.", FigureQualifier.Under)]
    [InlineData("At least 30 officers left.", FigureQualifier.AtLeast)]
    [InlineData("No fewer than 30 officers left.", FigureQualifier.AtLeast)]
    [InlineData("Up to 30 officers left.", FigureQualifier.AtMost)]
    [InlineData("No more than 30 officers left.", FigureQualifier.AtMost)]
    [InlineData("There are 30 officers, give or take.", FigureQualifier.About)]
    [InlineData("It has 30 officers at most.", FigureQualifier.AtMost)]
    [InlineData("It can't run a shift with fewer than 30 officers.", FigureQualifier.AtLeast)]
    [InlineData("It has never sent more than 30 officers.", FigureQualifier.AtMost)]
    public void Qualifier_IsReadAndStaysOutsideTheSpan(string text, FigureQualifier expected)
    {
        var figure = Assert.Single(FigureTexts.Find(text));
        Assert.Equal(expected, figure.Qualifier);
        Assert.EndsWith("officers", figure.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("than", figure.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Qualifier_OverThatMeansDuring_IsNone()
    {
        var figures = FigureTexts.Find("It will cost £5.2 million over ten years.");
        Assert.Null(figures.Single(figure => figure.Kind == FigureKind.Duration).Qualifier);
    }

    [Fact]
    public void EveryFigure_IsASliceOfTheText()
    {
        var article = FigureTexts.Read(
            "Some 3,100 crimes a year, nearly a third of them thefts, cost £1.2m–£1.5m.\nIn 2020, 79 percent; in 2023, 93 percent.");
        Assert.NotEmpty(article.Facts.Figures);
        Assert.All(article.Facts.Figures, figure => Assert.Equal(article.Slice(figure.Span).ToString(), figure.Text));
    }

    private static void AssertOnly(string text, string expected, string words)
    {
        var figure = Assert.Single(FigureTexts.Find(text));
        Assert.Equal(expected, FigureTexts.Short(figure));
        Assert.Equal(words, figure.Text);
    }
}
