using IngestPipeline.Training.Fitting;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Tests.Training.Labels;

public sealed class LabelledPagesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("labels");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Open_Labels_ReadsPagesAndSplits()
    {
        var pages = Write("""{"set": "a", "page": "one.html", "split": "train", "keep": ["x"]}""", """{"set": "a", "page": "two.html", "split": "dev"}""");
        Assert.Equal("one.html", Assert.Single(pages.Of(Split.Train)).Page);
        Assert.Equal("two.html", Assert.Single(pages.Of(Split.Dev)).Page);
        Assert.Equal(64, pages.Hash.Length);
    }

    [Theory]
    [InlineData("{\"set\": ", "Line 1")]
    [InlineData("{\"set\": \"a\", \"page\": \"../../etc/passwd\", \"split\": \"dev\"}", "not in its folder")]
    [InlineData("{\"set\": \"a\", \"page\": \"/etc/passwd\", \"split\": \"dev\"}", "not in its folder")]
    [InlineData("{\"set\": \"a\", \"page\": \"x.html\", \"split\": \"test\"}", "Line 1")]
    public void Open_ALineThatIsNoLabel_SaysWhichAndWhy(string line, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => Write(line)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://www.bbc.co.uk/news/1", "x/a.html", "bbc.co.uk")]
    [InlineData("https://news.example.com/1", "x/a.html", "example.com")]
    [InlineData(null, "readability/nytimes-3.html.gz", "nytimes")]
    public void Publisher_OfAPage_IsItsSiteOrItsNameWithoutANumber(string? url, string page, string publisher) =>
        Assert.Equal(publisher, new LabelledPage { Set = "a", Page = page, Split = Split.Train, Url = url }.Publisher);

    [Fact]
    public void Fold_OfPagesOfOnePublisher_IsTheSame()
    {
        var folds = Enumerable.Range(0, 9).Select(at => PublisherFolds.Of(new LabelledPage { Set = "a", Page = $"r/times-{at}.html", Split = Split.Train }));
        Assert.Single(folds.Distinct());
    }

    private LabelledPages Write(params string[] lines)
    {
        File.WriteAllLines(Path.Combine(_folder.FullName, "labels.jsonl"), lines);
        return LabelledPages.Open(_folder.FullName);
    }
}
