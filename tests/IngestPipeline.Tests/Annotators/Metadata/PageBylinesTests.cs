using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Model;
using IngestPipeline.Tests.Cleaners;

namespace IngestPipeline.Tests.Annotators.Metadata;

public sealed class PageBylinesTests
{
    [Theory]
    [InlineData("<p class='byline'>By Sarah Bloggs and Thomas Other</p>", "", "Sarah Bloggs;Thomas Other")]
    [InlineData("<p class='byline'>By Thomas Other</p>", "", "Sarah Bloggs")]
    [InlineData("<p class='byline'>By Thomas Other</p>", "<meta name='author' content='Thomas Other'>", "Thomas Other")]
    [InlineData("", "<meta name='author' content='Sarah Bloggs, Thomas Other'>", "Sarah Bloggs;Thomas Other")]
    [InlineData("", "<meta name='author' content='Thomas Other'><meta name='author' content='Sarah Bloggs'>", "Sarah Bloggs")]
    public void LinkedAuthor_IsCompletedByABylineThatHasHerAndMore(string line, string head, string expected)
    {
        const string Linked = """
            <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Sarah Bloggs"}}</script>
            """;
        Assert.Equal(expected, Byline(line, Linked + head));
    }

    [Theory]
    [InlineData("<p>Posted on September 21, 2020 by Sarah Bloggs</p>", "Sarah Bloggs")]
    [InlineData("<p>25.10.2022 - Thomas Weber</p>", "Thomas Weber")]
    [InlineData("<p>25.10.2022 - Loamshire Hall</p>", "")]
    [InlineData("<h5>Von Anna Weber</h5>", "Anna Weber")]
    [InlineData("<h5>Von Hamburg bis Bremen</h5>", "")]
    [InlineData("<p>Inspected on 21 September 2020 by officers</p>", "")]
    public void Line_WithADateBeforeTheName_IsAByline(string line, string expected) => Assert.Equal(expected, Byline(line));

    [Theory]
    [InlineData("<p>Sarah Bloggs, 01.12.2021</p>", "Sarah Bloggs")]
    [InlineData("<h6>Anna Weber 3/5/2022 22:41</h6>", "Anna Weber")]
    [InlineData("<p>Sarah Bloggs | 12 March 2024 | 14:05</p>", "Sarah Bloggs")]
    [InlineData("<p>Loamshire Hall, opened 01.12.2021</p>", "")]
    [InlineData("<p>Loamshire Police, 01.12.2021</p>", "")]
    public void Line_WithADateAfterTheName_IsAByline(string line, string expected) => Assert.Equal(expected, Byline(line));

    [Theory]
    [InlineData("<p>An interview by Anna Weber with Karl Frost</p>", "Anna Weber")]
    [InlineData("<p>Eine Kolumne von Anna Weber</p>", "Anna Weber")]
    [InlineData("<p>Anna Weber im Gespräch mit Thomas Frost</p>", "Sarah Bloggs")]
    [InlineData("<p>By Anna Weber</p>", "Sarah Bloggs")]
    public void LinkedAuthor_GivesWayToALineThatSaysWhatWasWritten(string line, string expected) => Assert.Equal(
        expected,
        Byline(line, """<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Sarah Bloggs"}}</script>"""));

    [Theory]
    [InlineData("<div class='author-box'><p>All posts by Anna Weber</p></div>", "Anna Weber")]
    [InlineData("<div class='author-box'><p>Anna Weber</p></div><div class='author-box'><p>Thomas Frost</p></div>", "")]
    public void BoxAboutTheWriter_IsALastResort(string foot, string expected) => Assert.Equal(expected, Byline("", foot: foot));

    [Theory]
    [InlineData("Jo bloggs", "Jo bloggs")]
    [InlineData("News desk", "")]
    [InlineData("of the moor", "")]
    public void LinkedPerson_MayHaveASmallSurname(string name, string expected)
    {
        var linked = $$$"""
            <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"{{{name}}}"}}</script>
            """;
        Assert.Equal(expected, Byline("", linked));
    }

    [Theory]
    [InlineData("<footer><p>Posted by Sarah Bloggs at 18:52</p></footer>", "Sarah Bloggs")]
    [InlineData("<footer><p>Website by Loamshire Digital Ltd</p></footer>", "")]
    [InlineData("<footer><p>Copyright Sarah Bloggs</p></footer>", "")]
    public void Footer_OfABlogsEntry_NamesItsWriter(string foot, string expected) => Assert.Equal(expected, Byline("", foot: foot));

    [Theory]
    [InlineData("Autorin: Anna Weber", "Anna Weber")]
    [InlineData("Text: Anna Weber", "Anna Weber")]
    [InlineData("Winner: Anna Weber", "")]
    public void Line_InTheText_ThatSaysAuthor_IsALastResort(string line, string expected)
    {
        var rest = string.Concat(from number in Enumerable.Range(1, 9)
                                 select $"<p>Station {number} answered {number * 7} calls in every hour of the night, the report says.</p>");
        Assert.Equal(expected, Byline(Text + $"<p>{line}</p>" + rest));
    }

    [Fact]
    public void Authors_OfManyOtherStories_AreNotThisOnes()
    {
        var cards = string.Concat(from name in (string[])["Sarah Bloggs", "Thomas Other", "Anna Roe", "Paul Stone"]
                                  select $"<p>A walk on the moor with a view of the sea</p><p class='author'>{name}</p>");
        Assert.Equal("", Byline("", foot: $"<div>{cards}</div>"));
    }

    private const string Text = """
        <p>Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on Tuesday.</p>
        <p>Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.</p>
        <p>The chief constable, Jane Roe, said that the force had taken on forty more call handlers since the visit, and trained them.</p>
        """;

    private static string Byline(string line, string head = "", string foot = "")
    {
        var html = $"<html lang='en'><head>{head}</head><body><main><h1>Force told to improve</h1>{line}{Text}</main>{foot}</body></html>";
        var article = Cleaned.Html(html).Article;
        new MetadataAnnotator().Annotate(article, TestContext.Current.CancellationToken);
        return string.Join(';', article.Metadata.Byline);
    }
}
