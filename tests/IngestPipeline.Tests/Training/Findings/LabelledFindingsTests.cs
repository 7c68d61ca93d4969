using IngestPipeline.Model;
using IngestPipeline.Tests.Fixtures;
using IngestPipeline.Training.Findings;

namespace IngestPipeline.Tests.Training.Findings;

public sealed class LabelledFindingsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("findings");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Open_GroupsSentencesByArticle()
    {
        var data = LabelledFindings.Open(Write(
            """{"article": "a", "text": "One.", "label": "concern"}""", "", """{"article": "a", "text": "Two.", "label": "background"}""",
            """{"article": "b", "text": "Three.", "label": "response"}"""));
        Assert.Equal(["a", "b"], data.Articles.Select(article => article.Name));
        Assert.Equal([FindingKind.Concern, FindingKind.Background], data.Articles[0].Sentences.Select(sentence => sentence.Label));
    }

    [Theory]
    [InlineData("""{"article": "a", "text": "One.", "label": "praise"}""")]
    [InlineData("""{"article": "a", "text": "One."}""")]
    [InlineData("not json")]
    public void Open_OfALineThatIsNoLabel_NamesIt(string line)
    {
        var exception = Assert.Throws<InvalidDataException>(() => LabelledFindings.Open(Write(line)));
        Assert.StartsWith("Line 1 of findings.jsonl", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_OfAnArticleTornApart_IsRefused()
    {
        string[] lines = [.. new[] { "a", "b", "a" }.Select(name => $$"""{"article": "{{name}}", "text": "One.", "label": "concern"}""")];
        Assert.Throws<InvalidDataException>(() => LabelledFindings.Open(Write(lines)));
    }

    [Fact]
    public void Folds_OfTheProjectsArticles_AreDealtOutWhole()
    {
        var data = LabelledFindings.Open(Path.Combine(Repository.Root, "corpus", "findings.jsonl"));
        Assert.True(data.Articles.Sum(article => article.Sentences.Count) >= 1200);
        Assert.Null(FindingModelTraining.Gap(data));
        var sizes = Enumerable.Range(0, ArticleFolds.Dev + 1).Select(part => data.Of(fold => fold == part).Count).ToList();
        Assert.Equal(data.Articles.Count, sizes.Sum());
        Assert.All(sizes, size => Assert.InRange(size, 15, 45));
    }

    [Fact]
    public void Gap_OfTooFewArticles_SaysWhatIsMissing()
    {
        var data = LabelledFindings.Open(Write("""{"article": "a", "text": "One.", "label": "concern"}"""));
        Assert.Contains("of 5 kinds of sentences", FindingModelTraining.Gap(data), StringComparison.Ordinal);
    }

    [Fact]
    public void Tally_CountsWhatWasTakenForWhat()
    {
        var article = new LabelledArticle("a",
            [new("a", "One.", FindingKind.Concern), new("a", "Two.", FindingKind.Concern), new("a", "Three.", FindingKind.Response)]);
        var tally = new FindingTally();
        tally.Add(article, [(FindingKind.Concern, 0.95), (FindingKind.Response, 0.4), (FindingKind.Response, 1)]);
        Assert.Equal(2.0 / 3, tally.Accuracy, 1e-9);
        Assert.Equal((1, 0.5), (tally.Of((int)FindingKind.Concern).Precision, tally.Of((int)FindingKind.Concern).Recall));
        Assert.Equal(1, tally[(int)FindingKind.Concern, (int)FindingKind.Response]);
        Assert.Equal((2, 2), tally.Calibration[9]);
        Assert.Equal((1, 0), tally.Calibration[4]);
    }

    private string Write(params string[] lines)
    {
        var path = Path.Combine(_folder.FullName, "findings.jsonl");
        File.WriteAllLines(path, lines);
        return path;
    }
}
