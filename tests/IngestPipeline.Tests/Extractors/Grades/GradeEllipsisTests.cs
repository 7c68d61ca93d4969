namespace IngestPipeline.Tests.Extractors.Grades;

public sealed class GradeEllipsisTests
{
    [Theory]
    // What a clause opens with.
    [InlineData("At investigating crime it requires improvement.", "investigating-crime=requires-improvement")]
    [InlineData(
        "For managing offenders, on the other hand, inspectors said it was inadequate.", "offenders=inadequate")]
    [InlineData(
        "It got an outstanding for preventing crime, goods for investigating crime and for supporting victims, and, for managing "
            + "offenders, an adequate.",
        "investigating-crime=good; offenders=adequate; preventing-crime=outstanding; victims=good")]
    // What is added without the grade.
    [InlineData(
        "Managing offenders is adequate, and the same goes for investigating crime.", "investigating-crime=adequate; offenders=adequate")]
    [InlineData("The force is good at preventing crime. Ditto the way it treats the public.", "preventing-crime=good; public-treatment=good")]
    [InlineData("Managing offenders came out adequate, investigating crime likewise.", "investigating-crime=adequate; offenders=adequate")]
    [InlineData(
        "Investigating crime is good; so, says the inspectorate, is managing offenders.", "investigating-crime=good; offenders=good")]
    // Named after a count or a plural.
    [InlineData(
        "The three adequates were for managing offenders, supporting victims and investigating crime.",
        "investigating-crime=adequate; offenders=adequate; victims=adequate")]
    [InlineData("The areas where it is good include recording data about crime.", "crime-recording=good")]
    [InlineData("It found the force good elsewhere: at preventing crime and at supporting victims.", "preventing-crime=good; victims=good")]
    // Paraphrases.
    [InlineData("The force has been given the lowest of five grades for investigating crime.", "investigating-crime=inadequate")]
    [InlineData("Kent was told that it needed to improve the way it investigates crime.", "investigating-crime=requires-improvement")]
    [InlineData("It was graded requires improvement for what they call leadership and force management.",
        "leadership-management=requires-improvement")]
    [InlineData("Leadership? Good.", "leadership-management=good")]
    // Named in the next sentence, for as many as were counted.
    [InlineData("It was good in five areas and requires improvement in one. The one is supporting victims.", "victims=requires-improvement")]
    [InlineData(
        "It was rated inadequate in two areas. They are crime recording and managing offenders.",
        "crime-recording=inadequate; offenders=inadequate")]
    // Side by side.
    [InlineData(
        "Preventing crime was good, investigating crime adequate and managing offenders inadequate.",
        "investigating-crime=adequate; offenders=inadequate; preventing-crime=good")]
    [InlineData(
        "Preventing crime and managing offenders were rated good and adequate respectively.", "offenders=adequate; preventing-crime=good")]
    [InlineData("Managing offenders and leadership, both adequate.", "leadership-management=adequate; offenders=adequate")]
    [InlineData(
        "It was judged on how it responds to the public (adequate) and on preventing crime (good).", "preventing-crime=good; responding=adequate")]
    [InlineData("Only one area, leadership, requires improvement.", "leadership-management=requires-improvement")]
    // Brackets with a time of their own.
    [InlineData("Responding to the public was adequate (2022: requires improvement).", "responding=adequate; responding=requires-improvement@2022")]
    [InlineData("It was rated good by inspectors at preventing crime.", "preventing-crime=good")]
    [InlineData("It was good in how it prevents crime, records crime data and treats the public.",
        "crime-recording=good; preventing-crime=good; public-treatment=good")]
    [InlineData("Supporting victims is still in the bottom category.", "victims=inadequate")]
    public void Grades_LeftOutOrApart_AreRead(string sentence, string expected) => Check(sentence, expected);

    [Theory]
    [InlineData("An earlier version of this article said that the force was inadequate at preventing crime.")]
    [InlineData("Were it to be graded inadequate for crime recording tomorrow, nobody would notice.")]
    [InlineData("Is it good at preventing crime?")]
    [InlineData("The force intends to be good at preventing crime by the autumn.")]
    [InlineData("It would be graded good for preventing crime if it wrote things down.")]
    [InlineData("For managing offenders, the inspectors said, the cars were good value.")]
    [InlineData("The same goes for managing offenders.")]
    [InlineData("It is good at investigating burglary.")]
    [InlineData("It was rated inadequate in two areas. The one is supporting victims.")]
    [InlineData("The plan says outstanding for preventing crime by 2027 and good for investigating crime by then too.")]
    [InlineData("The force was not graded outstanding for preventing crime.")]
    [InlineData("Had it been graded inadequate at preventing crime it would have been placed in special measures.")]
    [InlineData("Nationally, nine forces are inadequate at responding to the public.")]
    public void Questions_CorrectionsAndPlans_GiveNoGrade(string sentence) => Check(sentence, "");

    [Fact]
    public void YearOfTheNextClause_IsNotTheGradesOwn() => Check(
        "It is inadequate at responding to the public, a fall since 2021, when it was adequate at that.",
        "responding=adequate@2021; responding=inadequate");

    [Fact]
    public void YearSince_IsNoPeriod() => Check(
        "It is outstanding at preventing crime, its first such grade since 2016.", "preventing-crime=outstanding");

    private static void Check(string sentence, string expected) =>
        Assert.Equal(expected, ReportArticle.Grades(ReportArticle.Of(ReportArticle.Kent + sentence)));
}
