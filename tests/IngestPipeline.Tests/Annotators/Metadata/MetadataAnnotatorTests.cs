using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Model;
using IngestPipeline.Tests.Cleaners;

namespace IngestPipeline.Tests.Annotators.Metadata;

public sealed class MetadataAnnotatorTests
{
    [Fact]
    public void JsonLd_OfANewsArticle_GivesDatesPeopleAndPublisher()
    {
        var article = Page("""
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"Person","@id":"#jo","name":"Jo Bloggs"},{"@type":"WebPage","datePublished":"2001-01-01"},
            {"@type":"NewsArticle","headline":"Force told to improve",
            "datePublished":"2024-02-16T15:42:10.000Z","dateModified":"2024-02-17T09:00:00Z",
            "author":[{"@id":"#jo"},{"@type":"Organization","name":"Loamshire Newsroom"}],"publisher":{"name":"Loamshire News"}}]}</script>
            """);

        Assert.Equal("Force told to improve", article.Metadata.Title);
        Assert.Equal("2024-02-16", article.Metadata.Published);
        Assert.Equal("2024-02-17", article.Metadata.Modified);
        Assert.Equal(["Jo Bloggs"], article.Metadata.Byline);
        Assert.Equal("Loamshire News", article.Metadata.Publisher);
        Assert.Equal("json-ld:datePublished", article.Metadata.Origins["published"]);
        Assert.Equal("block:h1", article.Metadata.Origins["title"]);
    }

    [Fact]
    public void JsonLd_ThatIsBroken_IsPassedOver()
    {
        var article = Page("""
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>
            <meta property="article:published_time" content="2024-02-16T23:30:00+00:00">
            """);

        Assert.Equal("2024-02-16", article.Metadata.Published);
        Assert.Equal("meta:article:published_time", article.Metadata.Origins["published"]);
    }

    [Fact]
    public void JsonLd_WithLineBreaksInStrings_IsRead()
    {
        var article = Page("""
            <script type="application/ld+json">{"@type":["NewsArticle"],"datePublished":"2024-02-16","description":"one
            two",}</script>
            """);

        Assert.Equal("2024-02-16", article.Metadata.Published);
    }

    [Fact]
    public void JsonLd_NestedTooDeep_IsPassedOver()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 5000)) + string.Concat(Enumerable.Repeat("]", 5000));

        Assert.Equal("Force told to improve", Page($"<script type=\"application/ld+json\">{deep}</script>").Metadata.Title);
    }

    [Theory]
    [InlineData("<meta name=\"author\" content=\"By Jo Bloggs and Ann Other\">", "Jo Bloggs;Ann Other")]
    [InlineData("<meta name=\"author\" content=\"Staff reporter\">", "")]
    [InlineData("<meta name=\"author\" content=\"PA\">", "")]
    [InlineData("<meta name=\"author\" content=\"jo@loamshire.example\">", "")]
    [InlineData("<meta name=\"author\" content=\"https://loamshire.example/jo\">", "")]
    [InlineData("<meta name=\"author\" content=\"Jo Bloggs, Crime Reporter\">", "Jo Bloggs")]
    [InlineData("<meta name=\"author\" content=\"Jean-Luc O’Neill\">", "Jean-Luc O’Neill")]
    public void Byline_OfMetaAuthor_HoldsPeopleOnly(string head, string expected) =>
        Assert.Equal(expected, string.Join(';', Page(head).Metadata.Byline));

    [Fact]
    public void Title_WithTheSitesName_LosesIt()
    {
        const string Head = "<title>Force ‘inadequate’ - again - Loamshire News</title><meta property=\"og:site_name\" content=\"Loamshire News\">";
        var article = Of($"<html><head>{Head}</head><body>{Text}</body></html>");

        Assert.Equal("Force ‘inadequate’ - again", article.Metadata.Title);
        Assert.Equal("html:title", article.Metadata.Origins["title"]);
    }

    [Fact]
    public void Title_OfThePage_KeepsTheQuotesAsPrinted()
    {
        const string Head = "<meta property=\"og:title\" content=\"Force ‘inadequate’ at calls\">";
        var article = Of($"<html><head>{Head}</head><body><h1>Force 'inadequate’ at calls</h1>{Text}</body></html>");

        Assert.Equal("Force 'inadequate’ at calls", article.Metadata.Title);
        Assert.DoesNotContain("at calls", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Date_OfAComment_IsNotThePublication()
    {
        const string Comment = "<div class=\"comment\"><time datetime=\"2019-05-01\">1 May 2019</time><p>Not before time, if you ask me.</p></div>";
        var article = Of($"<html><body><h1>Force told to improve</h1>{Text}<section id=\"comments\">{Comment}</section></body></html>");

        Assert.Null(article.Metadata.Published);
        Assert.Contains(article.Facts.Warnings, warning => warning.Code == "no-published-date");
    }

    [Fact]
    public void PlainText_WithHead_GivesTitleBylineAndDate()
    {
        var article = Annotate(Cleaned.Plain("""
            How the forces measure up in the latest batch

            Wednesday 9 October 2024
            By Tarquin Balmforth and Iris Adewale

            Five forces between the Humber and the border learned on Tuesday what the inspectorate makes of them, and of their work.

            The reports run to 412 pages, and it is the first time that all of them have been published on one day in the same week.
            """));

        Assert.Equal("How the forces measure up in the latest batch", article.Metadata.Title);
        Assert.Equal(["Tarquin Balmforth", "Iris Adewale"], article.Metadata.Byline);
        Assert.Equal("2024-10-09", article.Metadata.Published);
        Assert.Equal("en", article.Metadata.Language);
        Assert.Equal("block:byline", article.Metadata.Origins["byline"]);
    }

    [Fact]
    public void PlainText_WithoutHead_Warns()
    {
        var article = Annotate(Cleaned.Plain("Loamshire Police has been told to improve how it answers calls, the inspectorate said.\n\nIt agreed."));

        Assert.Null(article.Metadata.Title);
        Assert.Equal(["no-title", "no-published-date"], article.Facts.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void CanonicalUrl_ThatIsRelative_IsLeftOut()
    {
        Assert.Null(Page("<link rel=\"canonical\" href=\"/news/1\">").Metadata.CanonicalUrl);
        var article = Page("<link rel=\"canonical\" href=\"https://loamshire.example/1\">");
        Assert.Equal("https://loamshire.example/1", article.Metadata.CanonicalUrl);
    }

    private const string Text = """
        <p>Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on Tuesday.</p>
        <p>Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.</p>
        <p>The chief constable, Jane Roe, said that the force had taken on forty more call handlers since the visit, and trained them.</p>
        """;

    private static Article Page(string head) => Annotate(Cleaned.Page("", head: head));

    private static Article Of(string html) => Annotate(Cleaned.Html(html));

    private static Article Annotate(Cleaned cleaned)
    {
        new MetadataAnnotator().Annotate(cleaned.Article, TestContext.Current.CancellationToken);
        return cleaned.Article;
    }
}
