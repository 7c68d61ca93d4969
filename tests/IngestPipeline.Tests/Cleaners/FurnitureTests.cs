using IngestPipeline.Model;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>The profile's furniture strings: dropped where they are furniture, kept where they are the article's own words.</summary>
public sealed class FurnitureTests
{
    [Theory]
    [InlineData("Hide Ad", "ad-label")]
    [InlineData("Advertisement Hide Ad", "ad-label")]
    [InlineData("ADVERTISEMENT", "ad-label")]
    [InlineData("Article continues below", "ad-label")]
    [InlineData("Watch more of our videos on Shots! and live on Freeview channel 276", "video-prompt")]
    [InlineData("Sign up to our daily Loamshire newsletter", "newsletter")]
    [InlineData("Get the latest Loamshire breaking news straight to your inbox", "newsletter")]
    [InlineData("We use cookies to give you the best online experience.", "cookie-notice")]
    [InlineData("Copy link", "share")]
    [InlineData("READ MORE: Fenshire force branded ‘inadequate’ over missed calls", "related")]
    [InlineData("You have 2 free articles left this month.", "paywall")]
    [InlineData("Have you been let down by the force? Tell us in the comments below.", "comments")]
    public void FurnitureLine_BetweenParagraphs_IsDroppedWithItsReason(string line, string reason)
    {
        var cleaned = Cleaned.Page($"<p>{line}</p>");

        var verdict = cleaned.VerdictOn(line);
        Assert.False(verdict.IsKept);
        Assert.Equal(reason, verdict.Reason);
        Assert.StartsWith("rule:", verdict.By, StringComparison.Ordinal);
        Assert.DoesNotContain(line, cleaned.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The newsletter that the force sends to victims was described by inspectors as out of date.")]
    [InlineData("Advertisement of the posts had been delayed, the report said, and nobody applied for two of them.")]
    [InlineData("Share prices had nothing to do with it, said the treasurer, who blamed the pension fund.")]
    [InlineData("Inadequate.")]
    [InlineData("Comments made by residents were read out at the meeting by the clerk.")]
    [InlineData("Related crimes had not been linked by detectives, inspectors found.")]
    [InlineData("“Sign up to our new deal,” the chief constable told officers, “and we will get you the kit.”")]
    [InlineData("Topics covered by the inspectors included custody, stop and search and the use of force.")]
    [InlineData("Home visits to registered offenders were missed in four cases out of ten.")]
    [InlineData("He said the force had a legitimate interest in keeping the images.")]
    public void Prose_ThatMentionsFurniture_IsKept(string sentence)
    {
        var cleaned = Cleaned.Page($"<p>{sentence}</p>");

        Assert.Equal(BlockLabel.Content, cleaned.VerdictOn(sentence).Label);
        Assert.Contains(sentence, cleaned.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Comments from residents")]
    [InlineData("News from the front line")]
    [InlineData("What needs to improve")]
    public void Heading_ThatBeginsLikeFurniture_IsKept(string heading)
    {
        var cleaned = Cleaned.Page($"<h2>{heading}</h2>");

        Assert.Contains(heading, cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AdLabel_InsideAParagraph_IsCutAndTheSentenceKept()
    {
        var cleaned = Cleaned.Page("<p>The force was slow to answer. Hide Ad It has promised to do better by the spring of next year.</p>");

        var verdict = cleaned.VerdictOn("The force was slow to answer.");
        Assert.True(verdict.IsKept);
        var cut = Assert.Single(verdict.Cuts);
        Assert.Equal("ad-label", cut.Reason);
        Assert.Contains("The force was slow to answer. It has promised to do better", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AdLabels_InParagraphsAndInDivs_AreAllDropped()
    {
        var cleaned = Cleaned.Page("""
            <p>Hide Ad</p><div><span>Hide Ad</span></div><p>Nobody was hurt.</p><div><p>Hide Ad</p></div><p class="x">Hide Ad</p>
            """);

        Assert.DoesNotContain("Hide Ad", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody was hurt.", cleaned.Text, StringComparison.Ordinal);
        Assert.Equal(4, cleaned.Document.Verdicts.Count(verdict => verdict.Label == BlockLabel.Ad));
    }

    [Fact]
    public void MostPopular_BetweenParagraphs_TakesItsTeasersAlongAndNoParagraph()
    {
        var cleaned = Cleaned.Plain("""
            Force told to improve its calls

            Loamshire Police has been told to improve how it answers calls from the public, the inspectorate said.

            Most Popular
            1
            Fenshire bar that served ‘inadequate’ fire doors loses licence
            2
            M62 closed as lorry overturns

            “It was 12½ when the inspectors came.”

            The chief constable said that she would not make excuses for any of it, and set out what had been done.
            """);

        Assert.DoesNotContain("fire doors", cleaned.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("M62", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("12½", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void CorrectionNote_AtTheEnd_IsKept()
    {
        const string Note = "This article was amended on 14 February 2025. An earlier version gave the grade as good.";
        const string Other = "This article has been updated to add a statement from the force.";

        Assert.Contains(Note, Cleaned.Page($"<p>{Note}</p>").Text, StringComparison.Ordinal);
        Assert.Contains(Other, Cleaned.Page($"<p>{Other}</p>").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void StopMarker_InTheUpperHalf_EndsNothing()
    {
        var cleaned = Cleaned.Html("""
            <html><body><article><h1>Force told to improve</h1><p>Related topics:</p>
            <p>Loamshire Police has been told to improve how it answers calls from the public, the inspectorate said.</p>
            <p>Inspectors spent five weeks with the force last autumn, reading case files and listening to calls.</p>
            <p>The chief constable said that the force had taken on forty more call handlers since the visit.</p></article></body></html>
            """);

        Assert.Contains("forty more call handlers", cleaned.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Related topics", cleaned.Text, StringComparison.Ordinal);
    }
}
