using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Model;
using IngestPipeline.Tests.Cleaners;

namespace IngestPipeline.Tests.Annotators.Metadata;

public sealed class PageDatesTests
{
    [Theory]
    [InlineData("<p class='date'>26. Januar 2022</p>", "2022-01-26")]
    [InlineData("<p>Publié le 26 janvier 2022 à 09h30</p>", "2022-01-26")]
    [InlineData("<p>Veröffentlicht am 26.01.2022 um 14:05 Uhr</p>", "2022-01-26")]
    [InlineData("<p>2022年1月26日</p>", "2022-01-26")]
    [InlineData("<p><time datetime='2022-01-26T09:00:00+01:00'>Wednesday</time></p>", "2022-01-26")]
    [InlineData("<p>The visit of 26 January 2022 was the first of three that inspectors made to the force that year.</p>", null)]
    public void Dateline_BelowTheHeadline_IsThePublication(string line, string? expected) => Assert.Equal(expected, Page(line).Published);

    [Theory]
    [InlineData("<html lang='en-GB'>", "", "2024-04-03")]
    [InlineData("<html lang='en-US'>", "", "2024-03-04")]
    [InlineData("<html lang='en'>", "", "2024-04-03")]
    [InlineData("<html lang='en-GB'>", "<p>Last inspected: 12/25/2023</p>", "2024-03-04")]
    [InlineData("<html lang='en-US'>", "<p>Last inspected: 25/12/2023</p>", "2024-04-03")]
    [InlineData("<html lang='en-US'>", "<p><time datetime='2024-04-03T10:00:00'></time></p>", "2024-04-03")]
    public void NumbersThatMayBeEither_AreSettledByThePage(string root, string other, string expected)
    {
        var html = $"{root}<body><h1>Force told to improve</h1><p>Published 03/04/2024</p>{Text}{other}</body></html>";
        Assert.Equal(expected, Of(html).Published);
    }

    [Fact]
    public void PublishedAndUpdated_InOneLine_AreTwoDates()
    {
        var metadata = Page("<p>Published 12 February 2024 | Updated 14 February 2024</p>");
        Assert.Equal(("2024-02-12", "2024-02-14"), (metadata.Published, metadata.Modified));
    }

    [Fact]
    public void Moment_InUniversalTime_GivesWayToThePrintedDay()
    {
        const string Head = "<meta property='article:published_time' content='2022-05-06T02:00:00Z'>";
        Assert.Equal("2022-05-05", Page("<p>5 May 2022</p>", Head).Published);
        Assert.Equal("2022-05-06", Page("<p>2 May 2022</p>", Head).Published);
        Assert.Equal("2022-05-06", Page("<p>5 May 2022</p>", Head.Replace("Z'", "+02:00'", StringComparison.Ordinal)).Published);
    }

    [Theory]
    [InlineData("Wed, 04 May 2022 02:41:00 GMT", "<p>3/5/2022 22:41</p>", "2022-05-03")]
    [InlineData("Wed, 04 May 2022 02:41:00 GMT", "<p>3 de mayo de 2022</p>", "2022-05-03")]
    [InlineData("Wed, 04 May 2022 02:41:00 GMT", "<p>3/8/2022 22:41</p>", "2022-05-04")]
    public void Moment_OfTheMeridian_GivesWayToThePrintedDay(string moment, string line, string expected)
    {
        var head = $$"""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"{{moment}}"}</script>""";
        Assert.Equal(expected, Page(line, head).Published);
    }

    [Theory]
    [InlineData("<p>Loamford am Rain | Melkham, 11. November 2021</p>", "2021-11-11")]
    [InlineData("<p class='standfirst'>Pressemitteilung vom 25. Januar 2022 | Loamford – Die Zusammenarbeit wird fortgesetzt.</p>", "2022-01-25")]
    [InlineData("<p>The river flooded on 11 November 2021, and again in 2023, when the bridge closed.</p>", null)]
    public void FirstWords_OfARelease_HaveItsDay(string line, string? expected) => Assert.Equal(expected, Page(line).Published);

    [Theory]
    [InlineData("2023-11-08 23:30:59", "2023-11-08")]
    [InlineData("2023-11-08 23:30:58", "2023-11-09")]
    [InlineData("2023-11-07T05:30:59", "2023-11-09")]
    [InlineData("2023-11-08T05:30:59Z", "2023-11-09")]
    public void Moment_InUniversalTime_GivesWayToThePagesOwnClock(string shown, string expected) => Assert.Equal(expected, Of($"""
        <html><head><meta property='article:published_time' content='2023-11-09T05:30:59Z'></head><body><h1>Force told to improve</h1>{Text}
        <footer><time datetime='{shown}'></time></footer></body></html>
        """).Published);

    [Theory]
    [InlineData("Loamford, 26 January 2022. The force", "2022-01-26")]
    [InlineData("Loamford, (26.01.2022). The force", "2022-01-26")]
    [InlineData("On Tuesday, 26 January 2022, the force", null)]
    [InlineData("The force, 26 January 2022 being its birthday,", null)]
    [InlineData("Loamford has 26 January 2022", null)]
    public void Paragraph_ThatBeginsWithPlaceAndDay_IsADateline(string first, string? expected) => Assert.Equal(expected, Page(
        $"<p>{first} said that inspectors had spent five weeks in its control room and found most calls answered in time.</p>").Published);

    [Theory]
    [InlineData("<p>Erschienen am: 01.11.2023</p>", "2023-11-01")]
    [InlineData("<p>Article published 1 November 2023</p>", "2023-11-01")]
    [InlineData("<p>Published 1 November 2023</p><p>Published 2 November 2023</p>", null)]
    [InlineData("<p>Last changed 1 November 2023</p>", null)]
    [InlineData("<p>The annual report for the year, which runs to 31 March 2023, will be published later.</p>", null)]
    public void LineAnywhere_ThatSaysPublished_IsTheLastResort(string foot, string? expected) => Assert.Equal(expected, Of($"""
        <html><body><main><h1>Force told to improve</h1>{Text}</main><nav><a href='/'>Home</a></nav><footer><p>Contact the newsroom</p>
        <p>About the paper</p><p>Jobs with us</p><p>Terms and conditions</p><p>Cookies</p><p>Accessibility</p><p>Site map</p>{foot}</footer>
        </body></html>
        """).Published);

    [Fact]
    public void Address_WithADate_ComesBeforeOtherText()
    {
        var metadata = Page("<p>Inspected: 2 May 2021</p>", "<link rel='canonical' href='https://loamshire.example/2022/05/06/force'>");
        Assert.Equal(("2022-05-06", "url:canonical"), (metadata.Published, metadata.Origins["published"]));
    }

    [Theory]
    [InlineData("<p>26 January 2022</p>", "2022-01-26")]
    [InlineData("<p>26 January 2022</p><p>A walk on the moor</p><p>21 January 2022</p>", null)]
    [InlineData("<p>The moor on 26 January 2022 as the crew of the lifeboat saw it from above</p>", null)]
    public void Line_RightBelowTheText_ThatIsADate_IsThePublication(string foot, string? expected) => Assert.Equal(expected, Of($"""
        <html lang='en'><body><main><h1>Force told to improve</h1>{Text}</main><div class='related'>{foot}</div></body></html>
        """).Published);

    [Theory]
    [InlineData("26 de xaneiro de 2022", "2022-01-26")]
    [InlineData("26. јануар 2022.", "2022-01-26")]
    [InlineData("2022 m. sausio 26 d.", null)]
    [InlineData("26 בינואר 2022", "2022-01-26")]
    [InlineData("26 janúar 2022", "2022-01-26")]
    [InlineData("26 januar 2022", "2022-01-26")]
    public void Months_OfMoreLanguages_AreRead(string line, string? expected) => Assert.Equal(expected, Page($"<p>{line}</p>").Published);

    [Theory]
    [InlineData("http://news.example/local/2020-02/19/c_1.htm", "2020-02-19")]
    [InlineData("http://news.example/local/2020-02/c_1.htm", null)]
    public void Address_WithAStrokeBeforeTheDay_IsRead(string address, string? expected) => Assert.Equal(expected, AddressDate.Find(address));

    [Theory]
    [InlineData("""{"@type":"NewsArticle","datePublished":1643155200000}""", "2022-01-26")]
    [InlineData("""{"@type":["BlogPosting"],"datePublished":"2022-01-26","dateModified":"2022-01-20"}""", "2022-01-26")]
    [InlineData("""[{"@type":"WebSite"},{"@type":"LiveBlogPosting","datePublished":"2022-01-26T00:00:00+01:00"}]""", "2022-01-26")]
    [InlineData("""{"@type":"NewsArticle","articleBody":"He said "no" to it","datePublished":"2022-01-26"}""", "2022-01-26")]
    [InlineData("""<!-- {"@type":"NewsArticle","datePublished":"2022-01-26"} -->""", "2022-01-26")]
    [InlineData("""{"@type":"NewsArticle","datePublished":"1970-01-01T00:00:00Z"}""", null)]
    public void LinkedDate_InAnyShape_IsRead(string json, string? expected)
    {
        var metadata = Page("", $"<script type='application/ld+json'>{json}</script>");
        Assert.Equal(expected, metadata.Published);
        Assert.Null(metadata.Modified);
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","author":{"@type":"Person","name":["Jo Bloggs","Ann Other"]}}""", "Jo Bloggs;Ann Other")]
    [InlineData("""{"@type":"NewsArticle","author":["Jo Bloggs",{"name":"Ann Other and Sam Roe"}]}""", "Jo Bloggs;Ann Other;Sam Roe")]
    [InlineData("""{"@type":"NewsArticle","author":{"@type":"NewsMediaOrganization","name":"Jo Bloggs"}}""", "")]
    [InlineData("""{"@type":"NewsArticle","author":[],"creator":"Jo Bloggs"}""", "Jo Bloggs")]
    public void LinkedAuthors_InAnyShape_AreRead(string json, string expected) =>
        Assert.Equal(expected, string.Join(';', Page("", $"<script type='application/ld+json'>{json}</script>").Byline));

    [Theory]
    [InlineData("<p>Posted in Crime by <a rel='author' href='/joan'>Joan</a></p>", "Joan", "html:author")]
    [InlineData("<p class='meta'><span class='author-name'>Jo Bloggs</span><span class='author-job'>Editor</span></p>", "Jo Bloggs", "class:author")]
    [InlineData("<p><span itemprop='author'><span itemprop='name'>Jo Bloggs</span></span></p>", "Jo Bloggs", "html:author")]
    [InlineData("<figure><figcaption>Calls <span itemprop='author'>Sam Roe</span></figcaption></figure>", "", null)]
    [InlineData("<aside class='related'><ul><li><a rel='author' href='/sam'>Sam Roe</a></li></ul></aside>", "", null)]
    [InlineData("<p>Von Anna Weber</p>", "Anna Weber", "block:byline")]
    public void Writer_MarkedInRunningText_IsFound(string line, string expected, string? origin)
    {
        var metadata = Page(line);
        Assert.Equal(expected, string.Join(';', metadata.Byline));
        Assert.Equal(origin, metadata.Origins.GetValueOrDefault("byline"));
    }

    [Fact]
    public void Section_IsKeptWithItsOrigin()
    {
        var metadata = Page("", "<meta property='article:section' content='Crime'>");
        Assert.Equal(("Crime", "meta:article:section"), (metadata.Section, metadata.Origins["section"]));
    }

    private const string Text = """
        <p>Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on Tuesday.</p>
        <p>Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.</p>
        <p>The chief constable, Jane Roe, said that the force had taken on forty more call handlers since the visit, and trained them.</p>
        """;

    private static ArticleMetadata Page(string line, string head = "") =>
        Of($"<html lang='en'><head>{head}</head><body><main><h1>Force told to improve</h1>{line}{Text}</main></body></html>");

    private static ArticleMetadata Of(string html)
    {
        var article = Cleaned.Html(html).Article;
        new MetadataAnnotator().Annotate(article, TestContext.Current.CancellationToken);
        return article.Metadata;
    }
}
