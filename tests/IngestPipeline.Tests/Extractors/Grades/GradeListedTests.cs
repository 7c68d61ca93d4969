namespace IngestPipeline.Tests.Extractors.Grades;

/// <summary>Areas that follow what they have in common, areas in a reporter's own words, and areas taken up by a pronoun.</summary>
public sealed class GradeListedTests
{
    [Theory]
    [InlineData("The goods are where you'd expect: managing offenders and preventing crime.", "offenders=good; preventing-crime=good")]
    [InlineData("The one that requires improvement is investigating crime.", "investigating-crime=requires-improvement")]
    [InlineData("The ones it is outstanding at are managing offenders and preventing crime.", "offenders=outstanding; preventing-crime=outstanding")]
    [InlineData("The inadequate was for managing offenders.", "offenders=inadequate")]
    [InlineData("A judgment of inadequate was handed down for managing offenders.", "offenders=inadequate")]
    [InlineData("Outstanding was the verdict on crime recording.", "crime-recording=outstanding")]
    [InlineData("Good grades were handed out for preventing crime and managing offenders.", "offenders=good; preventing-crime=good")]
    [InlineData("It got good in four, and requires improvement in one, and that's the one you'd guess: managing offenders.",
        "offenders=requires-improvement")]
    [InlineData("It has four good grades - for preventing crime, managing offenders, police powers and leadership.",
        "leadership-management=good; offenders=good; preventing-crime=good; public-treatment=good")]
    [InlineData("Its best marks came for preventing crime, for managing offenders and for police powers, all of which were found to be good.",
        "offenders=good; preventing-crime=good; public-treatment=good")]
    [InlineData("Preventing crime and managing offenders were among the areas found to require improvement.",
        "offenders=requires-improvement; preventing-crime=requires-improvement")]
    public void Areas_NamedAfterTheirGrade_HaveIt(string sentence, string expected) => Check(sentence, expected);

    [Theory]
    [InlineData("It was good at handling its 999 calls.", "responding=good")]
    [InlineData("It was adequate for the care it gives to victims and for its oversight of known offenders.", "offenders=adequate; victims=adequate")]
    [InlineData("It is inadequate for the quality of its crime data.", "crime-recording=inadequate")]
    [InlineData("It is good at stopping crime before it happens and at looking after its own staff.", "preventing-crime=good; workforce=good")]
    [InlineData("It was rated good in how it supports and protects its workforce.", "workforce=good")]
    [InlineData("It was rated adequate for the way officers treat the people they meet.", "public-treatment=adequate")]
    [InlineData("We were judged good at using our powers fairly.", "public-treatment=good")]
    public void Areas_InAReportersWords_AreKnown(string sentence, string expected) => Check(sentence, expected);

    [Theory]
    [InlineData("Inspectors looked at how well it protects vulnerable people and graded it good.", "vulnerable=good")]
    [InlineData("Managing offenders was the weak spot, with inspectors grading it inadequate.", "offenders=inadequate")]
    [InlineData("The second was preventing crime. On that the force was told it requires improvement.", "preventing-crime=requires-improvement")]
    [InlineData("Managing offenders is a step up on 2021, when it was adequate.", "offenders=adequate@2021")]
    [InlineData("Leadership - put plainly, whether it is led well - is good.", "leadership-management=good")]
    [InlineData("Investigating crime requires improvement (it was good in 2021), and so does managing offenders.",
        "investigating-crime=good@2021; investigating-crime=requires-improvement; offenders=requires-improvement")]
    [InlineData("Managing offenders was inadequate in 2021 and hasn't budged.", "offenders=inadequate; offenders=inadequate@2021")]
    [InlineData("In 2021 it was inadequate at managing offenders. It also required improvement in police powers.",
        "offenders=inadequate@2021; public-treatment=requires-improvement@2021")]
    [InlineData("The force was graded outstanding for managing offenders. That was in the reports of 2015.", "offenders=outstanding@2015")]
    [InlineData("Managing offenders came out better still: outstanding.", "offenders=outstanding")]
    public void Areas_TakenUpAgain_HaveTheGrade(string sentence, string expected) => Check(sentence, expected);

    [Theory]
    [InlineData("Good policing is about preventing crime, and Kent does that.")]
    [InlineData("The one that matters is investigating crime.")]
    [InlineData("The good thing about the report is that investigating crime gets more money.")]
    [InlineData("Six of the 43 forces in England and Wales were rated good at managing offenders.")]
    [InlineData("On that the force was clear: good officers need support.")]
    [InlineData("Inspectors looked at preventing crime and found it was an outstanding problem.")]
    [InlineData("Officers dealing with 999 calls did a good job.")]
    public void LookAlikes_GiveNoGrade(string sentence) => Check(sentence, "");

    private static void Check(string sentence, string expected) =>
        Assert.Equal(expected, ReportArticle.Grades(ReportArticle.Of(ReportArticle.Kent + sentence)));
}
