using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Model;
using IngestPipeline.Tests.Cleaners;

namespace IngestPipeline.Tests.Annotators.Metadata;

public sealed class TitleTests
{
    [Theory]
    [InlineData("Force told to improve | Loamshire News", "Force told to improve")]
    [InlineData("Force told to improve - Loamshire News", "Force told to improve")]
    [InlineData("Force told to improve – News – Loamshire News", "Force told to improve")]
    [InlineData("Force told to improve | Crime | Loamshire News", "Force told to improve")]
    [InlineData("Force told to improve » Loamshire News", "Force told to improve")]
    [InlineData("Force told to improve · Loamshire News", "Force told to improve")]
    [InlineData("Force told to improve [Loamshire News]", "Force told to improve")]
    [InlineData("Loamshire News: Force told to improve", "Force told to improve")]
    [InlineData("Loamshire News | Force told to improve", "Force told to improve")]
    [InlineData("Force told to improve - again", "Force told to improve - again")]
    [InlineData("LIVE: Force told to improve", "LIVE: Force told to improve")]
    [InlineData("Peel: force told to improve", "Peel: force told to improve")]
    [InlineData("R&amp;B night returns to Loamshire", "R&B night returns to Loamshire")]
    public void MetadataTitle_LosesTheSitesName(string title, string expected) =>
        Assert.Equal(expected, Of($"""
            <html><head><title>{title}</title><meta property='og:site_name' content='Loamshire News'></head><body>{Text}</body></html>
            """).Title);

    [Theory]
    [InlineData("In flood - &quot;Boats carry drinks inland&quot;", "In flood\"Boats carry drinks inland\"", "\"Boats carry drinks inland\"")]
    [InlineData("In flood - boats carry drinks | Loamshire News", "In flood Boats carry drinks into town", "Boats carry drinks into town")]
    [InlineData("River in flood - boats carry drinks", "River in flood: boats carry drinks", "River in flood: boats carry drinks")]
    public void Headline_WithAKickerGluedToIt_LosesIt(string title, string headline, string expected) =>
        Assert.Equal(expected, Of($"""
            <html><head><title>{title}</title></head><body><h1>{headline}</h1>{Text}</body></html>
            """).Title);

    [Theory]
    [InlineData("Salsa steps - Rueda in Loamford", "Salsa steps")]
    [InlineData("Salsa steps : Rueda in Loamford | Since 2005", "Salsa steps")]
    [InlineData("Rueda in Loamford", "Rueda in Loamford")]
    public void SitesName_AsTheOnlyHeading_GivesWayToTheLineTheTitleBeginsWith(string title, string expected) =>
        Assert.Equal(expected, Of($"""
            <html><head><title>{title}</title></head><body><h1>Rueda in Loamford</h1><div>Salsa steps</div>{Text}</body></html>
            """).Title);

    [Theory]
    [InlineData("Welpen kaufen – Tipps zu jeder Rasse", "Welpen kaufen – Tipps zu jeder Rasse")]
    [InlineData("Welpen – Tipps zu jeder Rasse", "Tipps zu jeder Rasse")]
    public void Headline_ThatBeginsWithAWordOfTheSitesName_IsWhole(string headline, string expected) =>
        Assert.Equal(expected, Of($"""
            <html><head><meta property="og:title" content="{headline}"><meta property="og:site_name" content="Welpen"></head>
            <body><h1>{headline}</h1>{Text}</body></html>
            """).Title);

    [Fact]
    public void Headline_AloneOnThePage_StandsWhateverTheMetadataSay() =>
        Assert.Equal("Buyer's guide: toys that move", Of($"""
            <html><head><title>The best of 2022</title><meta property="og:title" content="The best of 2022">
            <script type="application/ld+json">{"{"}"@type":"NewsArticle","headline":"The best of 2022"{"}"}</script></head>
            <body><h1>Buyer's guide: toys that move</h1>{Text}</body></html>
            """).Title);

    [Fact]
    public void Headline_WithAKickerInside_LosesIt()
    {
        var found = Of($"""
            <html><head><title>Boats carry drinks into town | Loamshire News</title><meta property="og:title" content="Boats carry drinks into town">
            </head><body><h1><span>Olympic games</span> Boats carry drinks into town</h1>{Text}</body></html>
            """);

        Assert.Equal("Boats carry drinks into town", found.Title);
        Assert.Equal("block:h1", found.Origins["title"]);
    }

    [Theory]
    [InlineData("LIVE: Boats carry drinks into town")]
    [InlineData("Olympic games in Loamshire: Boats carry drinks into town")]
    public void Headline_WithAKickerThatEndsInAColon_KeepsIt(string headline) =>
        Assert.Equal(headline, Of($"""
            <html><head><meta property="og:title" content="Boats carry drinks into town"></head><body><h1>{headline}</h1>{Text}</body></html>
            """).Title);

    [Theory]
    [InlineData("Boats carry drinks into town The river is back in use", "Boats carry drinks into town")]
    [InlineData("Boats carry drinks into town and beer to the villages", "Boats carry drinks into town and beer to the villages")]
    [InlineData("Boats carry drinks into town: The river is back", "Boats carry drinks into town: The river is back")]
    public void Headline_WithTheLineBelowItInside_EndsWhereAllOthersDo(string headline, string expected) => Assert.Equal(expected, Of($$"""
        <html><head><title>Boats carry drinks into town</title><meta property="og:title" content="Boats carry drinks into town">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Boats carry drinks into town"}</script></head>
        <body><h1>{{headline}}</h1>{{Text}}</body></html>
        """).Title);

    [Fact]
    public void FirstHeading_ThatIsTheSitesLogo_IsNotTheTitle() => Assert.Equal("Boats carry drinks into town", Of($"""
        <html><head><title>Boats carry drinks into town | Loamshire Life</title><meta property="og:site_name" content="Loamshire Life"></head>
        <body><header><h1><a href="/">Loamshire Life</a></h1></header><article><h2>Boats carry drinks into town</h2>{Text}</article></body></html>
        """).Title);

    [Fact]
    public void SocialTitle_CutOff_GivesWayToTheHeadline() => Assert.Equal("Boats carry drinks into the town of Loam", Of($$"""
        <html><head><meta property="og:title" content="Boats carry drinks into…"><script type="application/ld+json">
        {"@type":"NewsArticle","headline":"Boats carry drinks into the town of Loam"}</script></head><body>{{Text}}</body></html>
        """).Title);

    [Fact]
    public void PastedText_ThatBeginsWithNavigation_TakesTheHeadline()
    {
        var cleaned = Cleaned.Plain("""
            News | Sport | What's On | Jobs

            Force told to improve how it answers calls

            By Jo Bloggs
            Published 12th Feb 2024, 10:00 GMT

            Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on Tuesday.

            Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.

            Source: Loamshire News
            """);
        new MetadataAnnotator().Annotate(cleaned.Article, TestContext.Current.CancellationToken);
        var metadata = cleaned.Article.Metadata;

        Assert.Equal("Force told to improve how it answers calls", metadata.Title);
        Assert.Equal(["Jo Bloggs"], metadata.Byline);
        Assert.Equal("2024-02-12", metadata.Published);
        Assert.Equal("Loamshire News", metadata.Publisher);
    }

    [Fact]
    public void Description_ThatIsTheFirstParagraph_IsNoStandfirst()
    {
        const string First = "Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said";
        const string Head = $"<meta name='description' content='{First} on Tuesday.'>";
        Assert.Null(Of($"<html><head>{Head}</head><body><h1>Told to improve</h1>{Text}</body></html>").Standfirst);
        const string Summary = "Inspectors found calls that nobody answered.";
        var marked = Of($"<html><body><h1>Told to improve</h1><p class='standfirst'>{Summary}</p>{Text}</body></html>");
        Assert.Equal(Summary, marked.Standfirst);
        Assert.Equal("block:standfirst", marked.Origins["standfirst"]);
    }

    [Theory]
    [InlineData("What is a moor? | Moorland blog", "Moorland blog", "What is a moor?", "What is a moor?")]
    [InlineData("News - Force told to improve", "Force told to improve", "Crime", "Force told to improve")]
    [InlineData("Force told to improve - Inspection", "Force told to improve", "Inspection", "Force told to improve")]
    public void Heading_OfTheSite_GivesWayToTheOneTheTitleNames(string title, string first, string second, string expected) =>
        Assert.Equal(expected, Of($"""
            <html><head><title>{title}</title></head><body><h1>{first}</h1><h2>{second}</h2>{Text}</body></html>
            """).Title);

    [Theory]
    [InlineData("Force told to improve on calls", "Force told to improve on calls")]
    [InlineData("Force must do better", "Loamshire mornings")]
    public void Heading_ThatThePageDoesNotCallItselfBy_GivesWayToTheOneItDoes(string second, string expected) => Assert.Equal(expected, Of($"""
        <html><head><title>Force told to improve on calls</title><meta property="og:title" content="Force told to improve on calls"></head>
        <body><h1>Loamshire mornings</h1><h1>{second}</h1>{Text}</body></html>
        """).Title);

    [Theory]
    [InlineData("Boats carry drinks into town", "Boats carry drinks into town")]
    [InlineData("Olympic games: Boats carry drinks into town", "Olympic games: Boats carry drinks into town")]
    public void KickerWithAColon_ThatNoMetadataKnow_IsLeftOut(string title, string expected) => Assert.Equal(expected, Of($"""
        <html><head><title>{title} | Loamshire News</title><meta property="og:title" content="{title}">
        <meta property="og:site_name" content="Loamshire News"></head>
        <body><h1>Olympic games: Boats carry drinks into town</h1>{Text}</body></html>
        """).Title);

    [Theory]
    [InlineData("Boats carry drinks into town 02.02.2022 • Council, Press", "Boats carry drinks into town")]
    [InlineData("Boats carry drinks into town 24 times a day", "Boats carry drinks into town 24 times a day")]
    public void Date_BehindTheHeadlineInItsElement_IsNoPartOfIt(string headline, string expected) => Assert.Equal(expected, Of($"""
        <html><head><meta property="og:title" content="Boats carry drinks into town"></head><body><h1>{headline}</h1>{Text}</body></html>
        """).Title);

    [Fact]
    public void WordsBehindADash_ThatThePagePrints_AreNoSitesName() => Assert.Equal("Retail Group in Deep Trouble – Figures and Orders", Of($"""
        <html><head><meta property="og:title" content="Retail Group in Deep Trouble - Figures and Orders"></head>
        <body><h1><span>Property slump</span> Retail Group in Deep Trouble – Figures and Orders</h1>{Text}</body></html>
        """).Title);

    private const string Text = """
        <div><p>Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on Tuesday.</p>
        <p>Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.</p>
        <p>The chief constable, Jane Roe, said that the force had taken on forty more call handlers since the visit, and trained them.</p></div>
        """;

    private static ArticleMetadata Of(string html)
    {
        var article = Cleaned.Html(html).Article;
        new MetadataAnnotator().Annotate(article, TestContext.Current.CancellationToken);
        return article.Metadata;
    }
}
