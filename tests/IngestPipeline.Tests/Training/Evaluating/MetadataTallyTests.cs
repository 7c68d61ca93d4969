using IngestPipeline.Model;
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

    private static LabelledPage Label(string title, string published, string author) =>
        new() { Set = "a", Page = "one.html", Split = Split.Dev, Title = title, Published = published, Authors = [author] };

    private static CleanedPage Found(string title, string published, string language, params string[] people)
    {
        var metadata = new ArticleMetadata { Title = title, Published = published, Byline = people };
        return new CleanedPage("", "", metadata, language, IsArticle: true);
    }
}
