namespace IngestPipeline.Tests.Extractors.Grades;

public sealed class GradeSentenceTests
{
    [Theory]
    // Grade first.
    [InlineData("It was rated good at preventing crime.", "preventing-crime=good")]
    [InlineData("The force was graded ‘outstanding’ for recording data about crime.", "crime-recording=outstanding")]
    [InlineData("HMICFRS found the force inadequate at managing offenders.", "offenders=inadequate")]
    [InlineData("Inspectors graded it inadequate for investigating crime.", "investigating-crime=inadequate")]
    [InlineData("The force requires improvement in responding to the public.", "responding=requires-improvement")]
    [InlineData("It was told it needs improvement in managing offenders.", "offenders=requires-improvement")]
    [InlineData("Inspectors handed it a ‘good’ rating for protecting vulnerable people.", "vulnerable=good")]
    [InlineData("It received a grade of adequate for leadership and force management.", "leadership-management=adequate")]
    [InlineData("The watchdog gave it a rating of good in the area of investigating crime.", "investigating-crime=good")]
    [InlineData("The force is “adequate” when it comes to responding to the public.", "responding=adequate")]
    // Area first.
    [InlineData("Preventing crime was judged to be good.", "preventing-crime=good")]
    [InlineData("Crime investigation still 'requires improvement'.", "investigating-crime=requires-improvement")]
    [InlineData("How crime is investigated is still rated ‘requires improvement’.", "investigating-crime=requires-improvement")]
    [InlineData("The way the force records crime was rated outstanding.", "crime-recording=outstanding")]
    [InlineData("Its leadership was graded inadequate.", "leadership-management=inadequate")]
    [InlineData("Only managing offenders and suspects was found to require improvement.", "offenders=requires-improvement")]
    [InlineData("In investigating crime, the force was rated adequate.", "investigating-crime=adequate")]
    [InlineData("Inspectors ranked how it investigates crime as adequate.", "investigating-crime=adequate")]
    [InlineData("Only its use of police powers, for years the subject of complaint, was good.", "public-treatment=good")]
    [InlineData("Investigating crime, however, was rated inadequate.", "investigating-crime=inadequate")]
    public void OneArea_IsRead(string sentence, string expected) => Check(sentence, expected);

    [Theory]
    [InlineData(
        "The force was rated good at preventing and deterring crime and antisocial behaviour, and reducing vulnerability, "
            + "and at building, supporting and "
        + "protecting the workforce, adequate at leadership and force management, but requires improvement in responding to "
            + "the public and managing offenders.",
        "leadership-management=adequate; offenders=requires-improvement; preventing-crime=good; "
            + "responding=requires-improvement; workforce=good")]
    [InlineData(
        "It was good at preventing crime, and investigating crime was adequate.",
        "investigating-crime=adequate; preventing-crime=good")]
    [InlineData(
        "Investigating crime, leadership and force management, and building, supporting and protecting the workforce were all adequate.",
        "investigating-crime=adequate; leadership-management=adequate; workforce=adequate")]
    [InlineData(
        "Managing offenders is good, developing a positive workplace is adequate and so is investigating crime.",
        "investigating-crime=adequate; offenders=good; workforce=adequate")]
    [InlineData(
        "It required improvement at investigating crime and – for a third time in a row – responding to the public.",
        "investigating-crime=requires-improvement; responding=requires-improvement")]
    [InlineData(
        "The force was good in two areas (preventing crime; recording data about crime) and adequate in one: managing offenders.",
        "crime-recording=good; offenders=adequate; preventing-crime=good")]
    [InlineData(
        "It requires improvement in the remaining two, which were responding to the public and investigating crime.",
        "investigating-crime=requires-improvement; responding=requires-improvement")]
    [InlineData(
        "The areas graded inadequate were responding to the public and managing offenders.",
        "offenders=inadequate; responding=inadequate")]
    [InlineData(
        "The force picked up two outstandings, for managing offenders and for preventing crime.",
        "offenders=outstanding; preventing-crime=outstanding")]
    [InlineData(
        "It was good at managing offenders and at recording data about crime and, more surprisingly, in preventing crime.",
        "crime-recording=good; offenders=good; preventing-crime=good")]
    public void ManyAreas_EachHasItsGrade(string sentence, string expected) => Check(sentence, expected);

    [Theory]
    [InlineData("The force was downgraded from good to adequate in managing offenders.", "offenders=adequate; offenders=good@previous")]
    [InlineData("Managing offenders slipped from ‘good’ to ‘requires improvement’.",
        "offenders=good@previous; offenders=requires-improvement")]
    [InlineData("Responding to the public, which was inadequate, is now good.", "responding=good; responding=inadequate@previous")]
    [InlineData("Managing offenders, previously requires improvement, is adequate too.",
        "offenders=adequate; offenders=requires-improvement@previous")]
    [InlineData("It is rated good for preventing crime, up from adequate.", "preventing-crime=adequate@previous; preventing-crime=good")]
    [InlineData("In 2019, the force was rated good at preventing crime.", "preventing-crime=good@2019")]
    [InlineData("In its 2018/19 inspection the force was judged good for effectiveness.", "effectiveness=good@2018/19")]
    [InlineData("In 2021 it was inadequate at managing offenders but it is now good.", "offenders=good; offenders=inadequate@2021")]
    [InlineData(
        "Investigating crime and managing offenders were both adequate when the inspectors came in 2021 and are adequate again now.",
        "investigating-crime=adequate; investigating-crime=adequate@2021; offenders=adequate; offenders=adequate@2021")]
    [InlineData(
        "It is adequate for leadership and force management, having been good in 2021.",
        "leadership-management=adequate; leadership-management=good@2021")]
    [InlineData(
        "The force requires improvement for protecting vulnerable people, where it had previously been good.",
        "vulnerable=good@previous; vulnerable=requires-improvement")]
    [InlineData(
        "It has slipped to good for responding to the public and for managing offenders, both of which were outstanding in 2021.",
        "offenders=good; offenders=outstanding@2021; responding=good; responding=outstanding@2021")]
    [InlineData("In October 2023 the force was rated good at preventing crime.", "preventing-crime=good")]
    [InlineData("The force kept its ‘good’ rating for preventing crime.", "preventing-crime=good")]
    [InlineData("That leaves investigating crime. It required improvement in 2021 and it requires improvement now.",
        "investigating-crime=requires-improvement; investigating-crime=requires-improvement@2021")]
    public void EarlierGrade_HasItsPeriod(string sentence, string expected) => Check(sentence, expected);

    [Theory]
    [InlineData("Officers made good progress at investigating crime.")]
    [InlineData("There were 200 outstanding warrants and inadequate supervision of those investigating crime.")]
    [InlineData("Good officers are responding to the public.")]
    [InlineData("No area was graded inadequate, and investigating crime avoided it narrowly.")]
    [InlineData("The force avoided an inadequate rating for investigating crime.")]
    [InlineData("The force was not rated inadequate for investigating crime.")]
    [InlineData("The chief constable hopes to be rated outstanding for investigating crime.")]
    [InlineData("“I want to see Kent rated outstanding at responding to the public,” she said.")]
    [InlineData("The commissioner said the force should be good at preventing crime by 2026.")]
    [InlineData("If it were rated good at preventing crime, nobody would notice.")]
    [InlineData("Forces are graded outstanding, good, adequate, requires improvement or inadequate in areas such as investigating crime.")]
    [InlineData("The force needs to improve how it investigates crime.")]
    [InlineData("Nearly a third of investigations were inadequate.")]
    [InlineData("“We are good at preventing crime in this county,” he said.")]
    [InlineData("Adequate supervision is needed when investigating crime.")]
    [InlineData("It could be rated good or outstanding in preventing crime.")]
    [InlineData("The force was rated good or outstanding in preventing crime and managing offenders.")]
    [InlineData("The officers who died were very good at responding to the public.")]
    [InlineData("The food in the canteen was good.")]
    public void OrdinaryWords_GiveNoGrade(string sentence) => Check(sentence, "");

    [Fact]
    public void Grade_StandsOnAreaAndGradeTogether()
    {
        var article = ReportArticle.Of(ReportArticle.Kent + "It was rated ‘good’ at preventing crime and adequate at managing offenders.");
        Assert.Equal(["good’ at preventing crime", "adequate at managing offenders"], article.Facts.Grades.Select(grade => grade.Text));
        Assert.All(article.Facts.Grades, grade => Assert.Equal("kent", grade.Force));
    }

    [Fact]
    public void AreaOfTwoWords_TakesTheWordsOfItsNameFirst()
    {
        var article = ReportArticle.Of(
            "Lancashire Constabulary was inspected by HMICFRS. It was graded adequate for good use of resources.", published: "2023-01-19");
        var grade = Assert.Single(article.Facts.Grades);
        Assert.Equal(("resources", "adequate", "good use of resources"), (grade.Area, grade.Value, grade.AreaText));
    }

    private static void Check(string sentence, string expected) =>
        Assert.Equal(expected, ReportArticle.Grades(ReportArticle.Of(ReportArticle.Kent + sentence)));
}
