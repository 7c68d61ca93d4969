using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Forces;

public sealed class ForceExtractorTests
{
    [Theory]
    [InlineData("Northamptonshire Police was inspected.", "northamptonshire*")]
    [InlineData("Northants Police was criticised by the watchdog.", "northamptonshire*")]
    [InlineData("The Metropolitan Police failed its inspection.", "metropolitan*")]
    [InlineData("Scotland Yard failed its inspection.", "metropolitan*")]
    [InlineData("Inspectors visited WMP in Birmingham.", "west-midlands*")]
    [InlineData("Avon & Somerset Police was graded by inspectors.", "avon-and-somerset*")]
    [InlineData("Inspectors visited Kent Fire and Rescue Service.", "kent-fire*")]
    [InlineData("Cleveland Police, the Teesside force, was inspected by HMICFRS.", "cleveland*")]
    public void Name_InAnyForm_IsTheForce(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The Kent Police and Crime Commissioner spoke to inspectors.")]
    [InlineData("The Kent Police and Crime Panel read the inspection report.")]
    [InlineData("The Kent Police Federation criticised the inspection.")]
    [InlineData("Kent Police, Fire and Crime Commissioner Jo Roe read the inspection.")]
    [InlineData("Kent County Council had an inspection.")]
    [InlineData("MPs read the inspection report.")]
    [InlineData("New South Wales Police had an inspection.")]
    [InlineData("A Cleveland Police officer was shot in Ohio after an inspection.")]
    [InlineData("Norfolk Police Department in Virginia had an inspection.")]
    [InlineData("Kent is a county of 1.8 million people and of many inspections.")]
    [InlineData("Officers met in force to see the inspection.")]
    [InlineData("The control room had an inspection. (Image: Kent Police)")]
    public void OtherBodies_AreNoForces(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void PoliceFireAndCommissioner_OfOnePlace_AreKeptApart()
    {
        var article = ReportArticle.Of(
            """
            Kent Police was graded by HMICFRS. Kent Fire and Rescue Service was not.
            Kent Police and Crime Commissioner Matthew Scott welcomed the grades of the force. The fire service said nothing.
            """);
        Assert.Equal("kent* kent-fire*", ReportArticle.Forces(article));
        Assert.Equal(["Kent Police", "the force"], MentionsOf(article, "kent"));
        Assert.Equal(["Kent Fire and Rescue Service", "The fire service"], MentionsOf(article, "kent-fire"));
    }

    [Fact]
    public void Anaphor_GoesToTheForceTheArticleIsAbout()
    {
        var article = ReportArticle.Of(
            """
            Wiltshire Police was graded by HMICFRS.
            Chief Constable Naomi Treadwell joined from Gwent Police in January. She said the force had improved.
            The constabulary has more officers now. Wiltshire Police thanked the inspectors.
            """);
        Assert.Equal("gwent wiltshire*", ReportArticle.Forces(article));
        Assert.Contains("the force", MentionsOf(article, "wiltshire"));
        Assert.DoesNotContain("the force", MentionsOf(article, "gwent"));
        Assert.Equal(ForceMentionKind.Anaphor, article.Facts.ForceMentions.Single(mention =>
            Text(article, mention.Span) == "the force").Kind);
    }

    [Fact]
    public void BarePlace_CountsOnlyWhereItStandsForTheForce()
    {
        var article = ReportArticle.Of("Kent Police was graded by HMICFRS.\nKent was outstanding in 2018.\nMany people in "
            + "Kent were not asked.");
        Assert.Equal(["Kent Police", "Kent"], MentionsOf(article, "kent"));
    }

    [Fact]
    public void ForceInTheTitleAlone_Counts()
    {
        var article = ReportArticle.Of("The force was inspected in the spring.",
            title: "Dorset Police ‘a force that listens’, inspectors find");
        Assert.Equal("dorset*", ReportArticle.Forces(article));
        Assert.Equal(["The force"], MentionsOf(article, "dorset"));
    }

    [Fact]
    public void ForceOfACrimeStory_IsMentioned() =>
        Assert.Equal("kent", Read("A burglar has been jailed.\nKent Police officers arrested the man. The force takes "
            + "burglary seriously."));

    [Fact]
    public void ForceOfAMisconductStory_IsTheSubject() =>
        Assert.Equal("kent*", Read("A Kent Police officer has been sacked for gross misconduct.\nThe force said it would not "
            + "tolerate it."));

    [Fact]
    public void ForceInPassing_IsMentioned() =>
        Assert.Equal(
            "kent",
            Read("A school was inspected by Ofsted.\nIt was rated good.\nParents are glad.\nKent Police officers visit the school often."));

    [Fact]
    public void RoundUp_HasSeveralSubjects() =>
        Assert.Equal(
            "cleveland* durham* humberside*",
            Read("Durham Constabulary was rated good by HMICFRS.\nCleveland Police was rated adequate.\nHumberside Police "
                + "was rated outstanding."));

    [Fact]
    public void Mentions_StandInTextOrder()
    {
        var article = ReportArticle.Of("Kent Police was graded.\nThe force met Surrey Police. The force said Kent Police was good.");
        var spans = article.Facts.ForceMentions.Select(mention => mention.Span).ToList();
        Assert.Equal(spans.Order(), spans);
        Assert.Equal(spans.Count, article.Facts.Forces.Sum(force => force.Mentions.Count));
    }

    [Fact]
    public void Text_WithoutForces_HasNone()
    {
        var article = ReportArticle.Of("The bakery opens on Monday. The force of the storm took its roof.");
        Assert.Empty(article.Facts.Forces);
        Assert.Empty(article.Facts.ForceMentions);
    }

    private static string Read(string text) => ReportArticle.Forces(ReportArticle.Of(text));

    private static List<string> MentionsOf(Article article, string id) =>
        [.. article.Facts.Forces.Single(force => force.Id == id).Mentions.Select(span => Text(article, span))];

    private static string Text(Article article, TextSpan span) => article.Slice(span).ToString();
}
