using IngestPipeline.Model;
using IngestPipeline.Tests.Readers;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Tests.Training.Evaluating;

public sealed class MetadataTallyTests
{
    [Fact]
    public void Metrics_OfPages_CountWhatReadsAlikeAndWhatIsTypedAlike()
    {
        var tally = new MetadataTally();
        tally.Add(
            Label("Force “told” – again", "2024-02-16T10:00:00", "Jo Bloggs and Ann Other"),
            Found("force \"told\" - again", "2024-02-16", "en-GB", "Jo Bloggs", "Ann Other"));
        tally.Add(Label("Boats", "2024-02-16", "Redaktion"), Found("Boats", "2024-02-17", "de"));
        var metrics = tally.Metrics().ToDictionary(metric => metric.Name, metric => (metric.Value, metric.Cases), StringComparer.Ordinal);

        Assert.Equal((1.0, 2), metrics["title.exact"]);
        Assert.Equal((0.5, 2), metrics["title.exact.strict"]);
        Assert.Equal((1.0, 1), metrics["title.exact.en"]);
        Assert.Equal((0.5, 2), metrics["published.exact"]);
        Assert.Equal((1.0, 1), metrics["published.exact.en"]);
        Assert.Equal((1.0, 1), metrics["byline.f1"]);
        Assert.Equal((0.0, 2), metrics["byline.f1.strict"]);
        Assert.Equal((1.0, 1), metrics["byline.noPerson"]);
    }

    [Fact]
    public void Byline_WhereTheLabelNamesNobody_CountsApart()
    {
        var tally = new MetadataTally();
        tally.Add(Label("Boats", "2024-02-16", "admin"), Found("Boats", "2024-02-16", "en", "Jo Bloggs"));
        var metrics = tally.Metrics().ToDictionary(metric => metric.Name, metric => (metric.Value, metric.Cases), StringComparer.Ordinal);

        Assert.Equal(0, metrics["byline.f1"].Cases);
        Assert.Equal((0.0, 1), metrics["byline.noPerson"]);
    }

    [Theory]
    [InlineData("Boats back on the river", "2024-02-16", "Ann Other", 1, 1, 1)]
    [InlineData("Ships back on the sea", "2024-02-16", "Ann Other", 0, 1, 1)]
    [InlineData("Boats back on the river", "2024-02-18", "Ann Other", 1, 0, 1)]
    [InlineData("Boats back on the river", "2024-02-16", "Jane Roe", 1, 1, 0)]
    [InlineData("Loamford Echo", "2024-02-16", "Ann Other", 0, 1, 1)]
    public void Label_ThatThePageDoesNotBearOut_IsLeftOut(string title, string day, string author, int titles, int days, int bylines)
    {
        const string Html = """
            <html><head><title>Boats back on the river | Loamford Echo</title></head>
            <body><p>By Ann Other</p><p>16 February 2024</p><h1>Boats <em>back</em> on the river</h1></body></html>
            """;
        var document = ReaderFixture.Html(Html);
        var found = new ArticleMetadata { Title = "River", Published = "2024-02-17", Byline = ["Jo Bloggs"], Publisher = "Loamford Echo" };
        var tally = new MetadataTally();
        tally.Add(Label(title, day, author), new CleanedPage("", "", found, "en", IsArticle: true, new PageWitness(document)));
        var cases = tally.Metrics().ToDictionary(metric => metric.Name, metric => metric.Cases, StringComparer.Ordinal);

        Assert.Equal((titles, days, bylines), (cases["title.exact"], cases["published.exact"], cases["byline.f1"]));
        Assert.Equal((1, 1, 1), (cases["title.exact.strict"], cases["published.exact.strict"], cases["byline.f1.strict"]));
    }

    [Theory]
    [InlineData("Boats back on the river - Loamford Echo", 1.0)]
    [InlineData("Boats back on the river - a photo story", 0.0)]
    public void Title_WithoutTheSitesName_IsTheLabelThatHasIt(string label, double expected)
    {
        var found = new ArticleMetadata { Title = "Boats back on the river", Publisher = "Loamford Echo" };
        var witness = new PageWitness(ReaderFixture.Html($"<html><head><title>{label}</title></head><body><p>Boats</p></body></html>"));
        var tally = new MetadataTally();
        tally.Add(Label(label, "2024-02-16", "Jo Bloggs"), new CleanedPage("", "", found, "en", IsArticle: true, witness));

        Assert.Equal(expected, tally.Metrics().Single(metric => metric.Name == "title.exact").Value);
    }

    private static LabelledPage Label(string title, string published, string author) =>
        new() { Set = "a", Page = "one.html", Split = Split.Dev, Title = title, Published = published, Authors = [author] };

    private static CleanedPage Found(string title, string published, string language, params string[] people)
    {
        var metadata = new ArticleMetadata { Title = title, Published = published, Byline = people };
        return new CleanedPage("", "", metadata, language, IsArticle: true, Witness: null);
    }
}
