using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Model;

namespace IngestPipeline.Tests.Cleaners;

public sealed class PastedHeadTests
{
    private const string Text = """

        Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on Tuesday.

        Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.

        """;

    [Theory]
    [InlineData("LOAMFORD EVENING ECHO\n\nPolice force told to answer its phones", "LOAMFORD EVENING ECHO")]
    [InlineData("The Loam & Wold Gazette - 18 March 2016\n\nPolice force told to answer its phones", "The Loam & Wold Gazette")]
    [InlineData("Loam FM News\nPolice force told to answer its phones", "Loam FM News")]
    [InlineData("THE BIG INTERVIEW\n\nPolice force told to answer its phones", null)]
    [InlineData("Opinion\n\nPolice force told to answer its phones", null)]
    [InlineData("Police force told to answer its phones\n\nThe Loam Record, 3 October 2019", "The Loam Record")]
    public void Masthead_AboveOrBelowTheHeadline_IsThePublisher(string head, string? publisher)
    {
        var article = Of(head + "\n" + Text);
        Assert.Equal(("Police force told to answer its phones", publisher), (article.Metadata.Title, article.Metadata.Publisher));
        Assert.StartsWith("Loamshire Police has been told", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LOAMFORD COUNCIL TELLS POLICE")]
    [InlineData("Council and police fall out over radio")]
    public void Headline_WithAWordOfMastheads_IsTheHeadline(string headline) => Assert.Equal(headline, Of(headline + "\n" + Text).Metadata.Title);

    [Theory]
    [InlineData("Subject: Police force told to answer its phones\n", "")]
    [InlineData("Subject: Thursday's copy\n", "\nPolice force told to answer its phones\n")]
    [InlineData("", "\nTHE LOAM LOOKOUT\n\nPolice force told to answer its phones\n")]
    public void Mail_GivesItsHeadlineOrItsSubject(string subject, string line)
    {
        var article = Of($"From: The Loam Lookout <hello@lookout.example>\nSent: 07 December 2023 06:31\nTo: readers\n{subject}{line}{Text}");
        Assert.Equal(("Police force told to answer its phones", "2023-12-07"), (article.Metadata.Title, article.Metadata.Published));
        Assert.DoesNotContain("lookout", article.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Minutes_HaveTheBodysNameForAHeadline() => Assert.Equal(
        "LOAMSHIRE POLICE AND CRIME PANEL",
        Of("LOAMSHIRE POLICE AND CRIME PANEL\n\nNote of the meeting held on Friday 2 February 2024\n" + Text).Metadata.Title);

    private static Article Of(string text)
    {
        var article = Cleaned.Plain(text).Article;
        new MetadataAnnotator().Annotate(article, TestContext.Current.CancellationToken);
        return article;
    }
}
