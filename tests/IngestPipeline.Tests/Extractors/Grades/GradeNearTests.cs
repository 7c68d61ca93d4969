namespace IngestPipeline.Tests.Extractors.Grades;

/// <summary>Grades whose area stands neither before nor behind them: in an aside, before a colon, in the sentence before.</summary>
public sealed class GradeNearTests
{
    [Theory]
    [InlineData("Only investigating crime hasn't shifted: still requires improvement.", "investigating-crime=requires-improvement")]
    [InlineData("Managing offenders has come the other way: in 2021 it was inadequate.", "offenders=inadequate@2021")]
    [InlineData("Recording data about crime: now outstanding, it was merely good in 2021.", "crime-recording=good@2021; crime-recording=outstanding")]
    [InlineData("Preventing crime is good. In 2021 the force was one of six to be thought outstanding there.",
        "preventing-crime=good; preventing-crime=outstanding@2021")]
    [InlineData("Its worst grade was inadequate, for managing offenders.", "offenders=inadequate")]
    [InlineData("The best mark, outstanding, was for preventing crime; the worst, inadequate, for managing offenders.",
        "offenders=inadequate; preventing-crime=outstanding")]
    [InlineData("The only inadequate went to managing offenders.", "offenders=inadequate")]
    [InlineData("The outstanding one's for preventing crime.", "preventing-crime=outstanding")]
    [InlineData("‘Requires improvement’ now covers both investigating crime and managing offenders.",
        "investigating-crime=requires-improvement; offenders=requires-improvement")]
    public void Area_ApartFromItsGrade_IsFound(string sentence, string expected) => Check(sentence, expected);

    [Theory]
    [InlineData("HMICFRS thinks the force good at preventing crime and good, too, at managing offenders.",
        "offenders=good; preventing-crime=good")]
    [InlineData("It was good in four of the areas examined, preventing crime and managing offenders among them, and adequate in three.",
        "offenders=good; preventing-crime=good")]
    [InlineData("It leapt two rungs, from requires improvement to good, in preventing crime.",
        "preventing-crime=good; preventing-crime=requires-improvement@previous")]
    [InlineData("Preventing crime has likewise come down, to good.", "preventing-crime=good")]
    [InlineData("No such luck with investigating crime, down a grade at requires improvement.", "investigating-crime=requires-improvement")]
    [InlineData("Preventing crime and managing offenders both hold at good. So does investigating crime.",
        "investigating-crime=good; offenders=good; preventing-crime=good")]
    [InlineData("It is good for preventing crime, and holds the same grade for managing offenders.", "offenders=good; preventing-crime=good")]
    [InlineData("On investigating crime it's adequate.", "investigating-crime=adequate")]
    [InlineData("Kent Police's grades: preventing crime good, leadership and force management adequate, managing offenders inadequate.",
        "leadership-management=adequate; offenders=inadequate; preventing-crime=good")]
    [InlineData("It was good in six of the nine areas it covers, among them preventing crime and managing offenders.",
        "offenders=good; preventing-crime=good")]
    public void Area_PastAnAside_IsFound(string sentence, string expected) => Check(sentence, expected);

    [Theory]
    [InlineData("It was graded good at preventing crime and adequate at managing offenders in 2021.",
        "offenders=adequate@2021; preventing-crime=good@2021")]
    [InlineData("It is good at preventing crime and was adequate at managing offenders in 2021.",
        "offenders=adequate@2021; preventing-crime=good")]
    [InlineData("It was graded good for preventing crime in 2021, when the question was a wider one.", "preventing-crime=good@2021")]
    [InlineData("It requires improvement in managing offenders, as it did in 2021, and in investigating crime, where in 2021 it was good.",
        "investigating-crime=good@2021; investigating-crime=requires-improvement; offenders=requires-improvement")]
    [InlineData("It's good at preventing crime now, where it was adequate.", "preventing-crime=adequate@previous; preventing-crime=good")]
    [InlineData("In 2021 councillors were told that all was well. Back then preventing crime had been graded good.", "preventing-crime=good@2021")]
    [InlineData("Preventing crime was good, as in 2021.", "preventing-crime=good")]
    [InlineData("The force was good at preventing crime, the same as in 2021.", "preventing-crime=good")]
    [InlineData("Preventing crime was adequate in 2021 and managing offenders was good.", "offenders=good@2021; preventing-crime=adequate@2021")]
    [InlineData("Preventing crime was adequate in 2021 and managing offenders was graded good.",
        "offenders=good; preventing-crime=adequate@2021")]
    public void Time_GoesToEveryGradeItIsSaidOf(string sentence, string expected) => Check(sentence, expected);

    [Theory]
    [InlineData("Preventing crime has been a struggle: the chief said he was good at golf.")]
    [InlineData("Investigating crime: it was good to see officers, inspectors said.")]
    [InlineData("Preventing crime: now a priority, it was once good for a laugh.")]
    [InlineData("Managing offenders is a worry, and calls were answered in a way that was inadequate.")]
    [InlineData("Managing offenders is two grades above inadequate.")]
    [InlineData("The force was judged no better than adequate at preventing crime.")]
    [InlineData("Investigating crime has dropped out of the goods.")]
    [InlineData("It promised to be good at preventing crime, as it was in 2021, and at investigating crime.")]
    [InlineData("The best thing about the force, which was adequate, is for preventing crime to be fun.")]
    [InlineData("The care home has been rated by the Care Quality Commission. It is good at managing offenders.")]
    public void LookAlikes_GiveNoGrade(string sentence) => Check(sentence, "");

    [Fact]
    public void List_OfAnEarlierTime_KeepsItBelow()
    {
        var article = ReportArticle.Of(ReportArticle.Kent
            + "In 2021 it was no pretty sight. The force was told it required improvement in:\n- preventing crime\n- managing offenders\n"
            + "and was inadequate for investigating crime.");
        Assert.All(article.Facts.Grades, grade => Assert.Equal("2021", grade.Period));
        Assert.Contains(article.Facts.Grades, grade => grade.Area == "investigating-crime");
    }

    private static void Check(string sentence, string expected) =>
        Assert.Equal(expected, ReportArticle.Grades(ReportArticle.Of(ReportArticle.Kent + sentence)));
}
