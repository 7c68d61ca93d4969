namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>Numbers of people in groups, of parts without their noun, and of what is counted under another name.</summary>
public sealed class FigureGroupTests
{
    [Theory]
    [InlineData("A team of 11 came.", "count 11 people")]
    [InlineData("The average caseload was 17.", "count 17 cases")]
    [InlineData("It has 46 on-call firefighters.", "count 46 firefighters")]
    [InlineData("At one stage 31 people waited.", "count 31 people")]
    [InlineData("There were 112 home visits overdue.", "count 112 visits")]
    [InlineData("It lists one cause of concern.", "count 1 causes of concern")]
    [InlineData("There were 5,210 such reports.", "count 5210 reports")]
    [InlineData("Shoplifting was a third higher.", "ratio 0.3333 ratio")]
    [InlineData("It has come down to 4 minutes 50.", "duration 290 seconds")]
    [InlineData("The silence could last four minutes.", "duration 4 minutes")]
    [InlineData("Training takes an hour.", "duration 1 hours")]
    [InlineData("Leavers in the year: 104.", "count 104 leavers")]
    public void Group_IsCountedByWhatItIsOf(string text, string expected) =>
        Assert.Equal(expected, FigureTexts.Short(Assert.Single(FigureTexts.Find(text))));

    [Theory]
    [InlineData("It will alter 14 of the service's 83 stations.", "count 14 stations", "count 83 stations")]
    [InlineData("It made 1,082 visits. Some 446 of those were deliberate fires.", "count 1082 visits", "count 446 fires")]
    [InlineData("The unit was built for 33,000 patients a year and last year it saw 91,000.", "rate 33000 patients", "count 91000 patients")]
    [InlineData("It heard that 17 percent of respondents (58 of 341) agreed.", "percent 17 percent", "count 58 respondents", "count 341 respondents")]
    [InlineData("It has 26 posts, 12 posts at Southport, eight at Kirkdale.", "count 26 posts", "count 12 posts", "count 8 posts")]
    [InlineData("Its budget has risen by £8.5m to £183m.", "money 8500000 GBP", "money 183000000 GBP")]
    [InlineData(
        "Nine officers cover 2,150 premises, and notices fell from 31 to 12.",
        "count 9 officers", "count 2150 premises", "count 31 notices", "count 12 notices")]
    public void Part_TakesTheNounOfItsWhole(string text, params string[] expected) =>
        Assert.Equal(expected, FigureTexts.Find(text).Select(FigureTexts.Short));

    [Theory]
    [InlineData("The force has bought 1,100 Axon Body 2 cameras.", "2")]
    [InlineData("It runs 40 Scania Hexa 6 engines.", "6")]
    public void NumberOfAMake_AmongHowMany_IsNoFigure(string text, string model) =>
        Assert.DoesNotContain(FigureTexts.Find(text), figure => figure.Text.StartsWith(model, StringComparison.Ordinal));

    [Theory]
    [InlineData("Weekdays between 9 and 5 are hard.")]
    [InlineData("It went to someone over 65.")]
    [InlineData("He joined at 19, and stayed.")]
    [InlineData("A neighbour of 83 rang.")]
    [InlineData("The youngest was 17 and the oldest 83.")]
    [InlineData("She was stopped at 8.45 on a Tuesday morning.")]
    [InlineData("An officer knocked at ten to four.")]
    [InlineData("Calls were answered over the same twelve months.")]
    [InlineData("It bought the Axon 4, a camera.")]
    [InlineData("A boy of eleven who'd found her rang.")]
    [InlineData("She lives two doors down.")]
    [InlineData("Subscribe for £2 for 2 months.")]
    [InlineData("Support us from £3 a month.")]
    [InlineData("Read 14 comments")]
    [InlineData("Related: bus lane fines pass £1m")]
    [InlineData("You must be over 16 to comment.")]
    public void TrapOrAppeal_IsNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));
}
