using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>What figures are compared with, and which way they moved.</summary>
public sealed class FigureComparisonTests
{
    [Theory]
    [InlineData("It answered 71 per cent of calls against a standard of 90.", FigureComparatorKind.Standard, "a standard of 90")]
    [InlineData("Some 79.8 per cent of fires are reached in time; the council's own standard is 80.", FigureComparatorKind.Standard,
        "the council's own standard is 80")]
    [InlineData("It solved 31 per cent of cases, a good deal below the national average.", FigureComparatorKind.National, "the national average")]
    [InlineData("The grant works out at £97 a head; the average in England is £113.", FigureComparatorKind.National,
        "the average in England is £113")]
    [InlineData("Crews did 18,650 visits, more than twice the England rate.", FigureComparatorKind.National, "the England rate")]
    [InlineData("Crews were called to 213 fires last July against 96 in July 2017.", FigureComparatorKind.Previous, "96 in July 2017")]
    [InlineData("That is 48 seconds longer than in 2019.", FigureComparatorKind.Previous, "2019")]
    public void Comparator_IsTheYardstickInTheArticlesWords(string text, FigureComparatorKind kind, string words)
    {
        var comparator = Assert.Single(FigureTexts.Find(text), figure => figure.Comparator is not null).Comparator;
        Assert.Equal(kind, comparator!.Kind);
        Assert.Equal(words, comparator.Text);
        Assert.Equal(words, text[comparator.Span.Start..comparator.Span.End]);
    }

    [Theory]
    [InlineData("More than 30 per cent of calls were lost.")]
    [InlineData("Officers served 6 notices under article 30 of the Fire Safety Order 2005.")]
    [InlineData("It has set aside £1.3 million over the next 18 months.")]
    [InlineData("Black people were stopped 2.6 times as often as white people.")]
    [InlineData("It rose from 79 to 93 per cent.")]
    public void Comparator_OfABoundOrAChange_IsNull(string text) =>
        Assert.All(FigureTexts.Find(text), figure => Assert.Null(figure.Comparator));

    [Theory]
    [InlineData("Crime fell by 3.4 per cent in the year to March.", FigureDirection.Down)]
    [InlineData("Police tax is up 11 per cent.", FigureDirection.Up)]
    [InlineData("There was a 12 per cent rise in burglary.", FigureDirection.Up)]
    [InlineData("The wait is down to six days.", FigureDirection.Down)]
    [InlineData("Complaints have doubled.", FigureDirection.Up)]
    [InlineData("The force has 23 extra call handlers.", FigureDirection.Up)]
    [InlineData("The number of officers stayed at 94 people.", FigureDirection.Same)]
    public void Direction_IsWhatTheArticleTells(string text, FigureDirection direction) =>
        Assert.Equal(direction, Assert.Single(FigureTexts.Find(text)).Direction);

    [Theory]
    [InlineData("It rose from 79 to 93 per cent.", FigureDirection.Up)]
    [InlineData("It answers 89.3% of calls, up from 64.9%.", FigureDirection.Up)]
    [InlineData("It took four minutes in 2020 and now takes 95 seconds.", FigureDirection.Down)]
    public void Direction_OfAChange_StandsOnBothEnds(string text, FigureDirection direction) =>
        Assert.Equal([direction, direction], FigureTexts.Find(text).Select(figure => figure.Direction!.Value));

    [Theory]
    [InlineData("It picked up 94.6 per cent of calls.")]
    [InlineData("The panel meeting took up 22 people for half a day.")]
    [InlineData("Up to 40 officers came.")]
    [InlineData("The computer fell over nine times in a month.")]
    [InlineData("The union has asked for 48 more posts.")]
    [InlineData("A bid had been turned down by nine votes to two.")]
    [InlineData("It was 1.2 points above the other 40 per cent.")]
    public void Direction_WithoutAMove_IsNull(string text) =>
        Assert.All(FigureTexts.Find(text), figure => Assert.Null(figure.Direction));

    [Theory]
    [InlineData("It spent £6.9m against a budget of £5.2m.", FigureComparatorKind.Standard, "a budget of £5.2m")]
    [InlineData("Crews made 9,200 visits, past a target of 8,000.", FigureComparatorKind.Standard, "a target of 8,000")]
    [InlineData("It answered 71 per cent, compared to 84 in similar forces.", FigureComparatorKind.National, "84 in similar forces")]
    [InlineData("Thefts happen half as often again as in 2016.", FigureComparatorKind.Previous, "2016")]
    [InlineData("Nearly 40 per cent gave up, compared to a quarter in 2019.", FigureComparatorKind.Previous, "a quarter in 2019")]
    public void Comparator_OfTheFirstFigure(string text, FigureComparatorKind kind, string words)
    {
        var comparator = FigureTexts.Find(text)[0].Comparator;
        Assert.Equal(kind, comparator!.Kind);
        Assert.Equal(words, comparator.Text);
    }

    [Theory]
    [InlineData("There were 58,312 visits in 2024, 4,400 more than the year before.", FigureDirection.Up)]
    [InlineData("There were 6,841 volunteers, a fall of fifteen per cent.", FigureDirection.Down)]
    [InlineData("Kent grew the fastest of the big forces, by 5.4%.", FigureDirection.Up)]
    [InlineData("It will cost £15 more.", FigureDirection.Up)]
    [InlineData("It spent an extra £740,000.", FigureDirection.Up)]
    [InlineData("Thefts were a third higher.", FigureDirection.Up)]
    [InlineData("It is 22 minutes better than in December.", FigureDirection.Down)]
    public void Direction_IsTold(string text, FigureDirection direction) => Assert.Equal(direction, FigureTexts.Find(text)[0].Direction);

    [Theory]
    [InlineData("The force fell about 1,100 officers short of its target.")]
    [InlineData("They have to find £100m more.")]
    [InlineData("Kent has 31 per cent more officers than Essex.")]
    public void Direction_OfWhatDidNotMove_IsNull(string text) => Assert.Null(FigureTexts.Find(text)[0].Direction);

    [Theory]
    [InlineData("There were 63 fires; in 2021 there’d been eight.", 1, 0)]
    [InlineData("There were 11 deaths (16 in 2023).", 1, 0)]
    [InlineData("The city had ten workers in 2011 and had two now.", 0, 1)]
    public void ThenAndNow_IsAChange(string text, int from, int to) => Assert.Equal(to, FigureTexts.Find(text)[from].Change!.To);

    [Theory]
    [InlineData("The precept goes up by £10, or 3.9 per cent.")]
    [InlineData("Bills go up by £15 (4.6 per cent).")]
    public void SizeInOtherWords_HasItsDirection(string text) => Assert.Equal(FigureDirection.Up, FigureTexts.Find(text)[1].Direction);
}
