using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>What tags, names and place on the page tell.</summary>
public sealed class MarkupTests
{
    private const string Words = "The council has promised to mend the road before the winter comes, said a spokesman for it.";

    [Theory]
    [InlineData("<nav><p>{0}</p></nav>", "navigation")]
    [InlineData("<aside><p>{0}</p></aside>", "related")]
    [InlineData("<form><p>{0}</p></form>", "form")]
    [InlineData("<div class=\"newsletter-box\"><p>{0}</p></div>", "newsletter")]
    [InlineData("<div class=\"ArticleBody_relatedStories__x1\"><p>{0}</p></div>", "related")]
    [InlineData("<div id=\"taboola-below\"><p>{0}</p></div>", "related")]
    [InlineData("<div class=\"share-bar\"><p>{0}</p></div>", "share")]
    [InlineData("<div role=\"dialog\"><p>{0}</p></div>", "banner")]
    [InlineData("<div class=\"sr-only\"><p>{0}</p></div>", "hidden")]
    [InlineData("<p style=\"display:none\">{0}</p>", "hidden")]
    [InlineData("<div class=\"ad-slot\"><p>{0}</p></div>", "ad-label")]
    public void NamedElement_InsideTheArticle_IsDropped(string markup, string reason)
    {
        var cleaned = Cleaned.PageByRules(string.Format(System.Globalization.CultureInfo.InvariantCulture, markup, Words));

        Assert.Equal(reason, cleaned.VerdictOn(Words).Reason);
        Assert.DoesNotContain("mend the road", cleaned.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class=\"article-paragraph has-newsletter-disabled no-ads\"><p>{0}</p></div>")]
    [InlineData("<div class=\"kXAdvxy overflow-hidden roadshow leadership\"><p>{0}</p></div>")]
    [InlineData("<div class=\"comments-open\"><p>{0}</p></div>")]
    [InlineData("<section><p>{0}</p></section>")]
    public void NameThatOnlyResemblesFurniture_IsKept(string markup)
    {
        var cleaned = Cleaned.Page(string.Format(System.Globalization.CultureInfo.InvariantCulture, markup, Words));

        Assert.Contains("mend the road", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrapper_NamedLikeFurnitureAroundMostText_IsKept()
    {
        var cleaned = Cleaned.Html($"""
            <html><body><div class="sidebar-layout"><form id="aspnetForm"><h1>Force told to improve</h1>
            <p>{Words}</p><p>Loamshire Police has been told to improve how it answers calls, the inspectorate said on Tuesday.</p>
            <p>Inspectors spent five weeks with the force last autumn, reading files and listening to calls.</p></form></div></body></html>
            """);

        Assert.Contains("mend the road", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("five weeks", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void GradeList_OfShortItemsInTheBody_IsKept()
    {
        var cleaned = Cleaned.Page("""
            <h3>The grades</h3><ul><li>Preventing crime - good</li><li>Responding to the public - inadequate</li></ul>
            <table><tr><th>Investigating crime</th><td>Adequate</td></tr><tr><th>Managing offenders</th><td>Good</td></tr></table>
            """);

        Assert.Contains("Preventing crime - good", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("Responding to the public - inadequate", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("Managing offenders", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("The grades", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkList_InTheBody_IsDroppedWithItsHeading()
    {
        var cleaned = Cleaned.Page("", """
            <section><h2>Elsewhere on the site</h2><ul><li><a href="/1">Seagull becomes regular at pub in the high street</a></li>
            <li><a href="/2">Road to shut for eight weeks of paving works</a></li></ul></section>
            """);

        Assert.DoesNotContain("Seagull", cleaned.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Elsewhere", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_BelowTheArticle_AreDropped()
    {
        var cleaned = Cleaned.Page("", $"<section id=\"comments\"><h2>Comments</h2><div class=\"c\"><b>Sid</b><p>{Words}</p></div></section>");

        Assert.Equal("comments", cleaned.VerdictOn(Words).Reason);
    }

    [Fact]
    public void TitleStandfirstBylineAndDateline_AreToldApart()
    {
        var cleaned = Cleaned.Html("""
            <html><head><title>Force told to improve | Loamshire News</title><meta property="og:title" content="Force told to improve"></head>
            <body>
            <header><a href="/">Loamshire News</a></header><article><h1>Force told to improve</h1>
            <h2 class="standfirst">Inspectors found calls went unanswered at night</h2>
            <div class="byline">By <a href="/a">Jo Bloggs</a></div><time datetime="2024-02-16">Published 16th Feb 2024, 15:42 GMT</time>
            <p>Loamshire Police has been told to improve how it answers calls, the policing inspectorate said on Tuesday.</p>
            <p>Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.</p>
            <p>The inspectorate will come back in the spring to see whether calls are answered in time.</p></article></body></html>
            """);

        Assert.Equal(BlockLabel.Title, cleaned.VerdictOn("Force told to improve").Label);
        Assert.Equal(BlockLabel.Standfirst, cleaned.VerdictOn("Inspectors found calls went unanswered at night").Label);
        Assert.Equal(BlockLabel.Byline, cleaned.VerdictOn("Jo Bloggs").Label);
        Assert.Equal(BlockLabel.Dateline, cleaned.VerdictOn("Published 16th Feb").Label);
        Assert.StartsWith("Inspectors found calls went unanswered at night\nLoamshire Police", cleaned.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Force told", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Caption_WithLabelAndCredit_KeepsItsOwnWords()
    {
        var cleaned = Cleaned.Page("""
            <figure><img src="x.jpg"><figcaption>Image caption, The control room in Ripley (Image: Loamshire Police)</figcaption></figure>
            <figure><figcaption>Getty Images</figcaption></figure>
            """);

        Assert.Contains("\nThe control room in Ripley\n", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains(cleaned.Article.Blocks, block => block.Kind == BlockKind.Caption);
        Assert.DoesNotContain("Getty", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void PullQuote_ThatTheBodySaysToo_IsARepeat()
    {
        var cleaned = Cleaned.Page("""
            <p>“Nobody should wait an hour for an answer to a call,” she said.</p>
            <blockquote>Nobody should wait an hour for an answer</blockquote>
            <aside class="dcr-pullquote"><blockquote>Nobody should wait an hour</blockquote><footer>Marguerite Delacourt</footer></aside>
            <blockquote><p>This is a hard read for everybody who works here.</p></blockquote>
            """);

        Assert.Equal("repeat", cleaned.VerdictOn("Nobody should wait an hour for an answer").Reason);
        Assert.DoesNotContain("Delacourt", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("This is a hard read", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkedArticleBody_ThatHoldsAParagraph_ProtectsIt()
    {
        const string Body = "Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on"
            + " Tuesday. Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and hearing calls. "
            + Words;
        const string Head = $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":\"{Body}\"}}</script>";
        const string Box = $"<div class=\"promo\"><p>{Words}</p></div>";

        Assert.Contains("mend the road", Cleaned.PageByRules(Box, head: Head).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mend the road", Cleaned.PageByRules(Box).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void IndexPage_WithNoRunningText_IsNoArticle()
    {
        var links = string.Concat(Enumerable.Range(1, 40).Select(i => $"<li><a href=\"/{i}\">Story number {i} of this paper</a></li>"));

        var exception = Assert.Throws<DocumentSkippedException>(() =>
            Cleaned.Html($"<html><body><h1>News</h1><ul>{links}</ul></body></html>"));

        Assert.Equal(Reasons.NotAnArticle, exception.Reason);
    }

    [Fact]
    public void ShortArticle_OfThreeParagraphs_IsAnArticle()
    {
        var cleaned = Cleaned.Html("""
            <html><body><h1>Man held</h1><p>A man was held on Monday.</p><p>He is 44.</p><p>Police want to hear from anyone who saw it.</p>
            </body></html>
            """);

        Assert.Contains("A man was held on Monday.", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void UnclosedHeading_ThatMakesAllTextHeadings_LosesNoText()
    {
        var cleaned = Cleaned.Html($"""
            <html><body><article><h1>Road to be mended</h1>
            <h3>{Words} That is a lot.<p>{Words} It will cost a good deal.</p></h3></article></body></html>
            """);

        Assert.Contains("mend the road", cleaned.Text, StringComparison.Ordinal);
    }
}
