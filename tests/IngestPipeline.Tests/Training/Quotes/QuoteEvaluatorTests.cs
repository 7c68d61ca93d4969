using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Training.Labels;
using IngestPipeline.Training.Quotes;

namespace IngestPipeline.Tests.Training.Quotes;

public sealed class QuoteEvaluatorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quotes");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(QuotedFolder.Text)]
    [InlineData("\uD83D\uDE94 " + QuotedFolder.Text)]
    public void Evaluate_OfTextsReadRightly_IsAllRight(string text)
    {
        var data = LabelledQuotes.Open(QuotedFolder.Write(_folder.FullName, text), Split.Dev);
        var report = QuoteEvaluator.Evaluate(data, Split.Dev, SpeakerModel.Shipped, TestContext.Current.CancellationToken);
        Assert.Equal("quotes/dev", report.Data);
        Assert.Equal(16, report.Metrics.Count);
        Assert.All(report.Metrics, metric => Assert.Equal((1, 18), (metric.Value, metric.Cases)));
    }

    [Fact]
    public void Evaluate_WithoutAModel_MeasuresRulesAlone()
    {
        var data = LabelledQuotes.Open(QuotedFolder.Write(_folder.FullName), Split.Train);
        var report = QuoteEvaluator.Evaluate(data, Split.Train, model: null, TestContext.Current.CancellationToken);
        Assert.Equal("quotes/train", report.Data);
        Assert.All(report.Metrics, metric => Assert.Equal(QuoteEvaluator.Rules, metric.Set));
    }

    [Fact]
    public void Open_OfASpanOutsideItsText_NamesTheFile()
    {
        QuotedFolder.Write(_folder.FullName);
        File.WriteAllText(Path.Combine(_folder.FullName, "dev", "attributions", "a_x1.ann"), "T1\tContent 0 99999\tx\nE1\tContent:T1");
        var exception = Assert.Throws<InvalidDataException>(() => LabelledQuotes.Open(_folder.FullName, Split.Dev));
        Assert.StartsWith("a_x1.ann: ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He said ''it is so, all of it'' and left.", "it is so, all of it")]
    [InlineData("He said \"it is so, all of it\" and left.", "it is so, all of it")]
    [InlineData("He said “it is so.\nAnd left.", "it is so.")]
    [InlineData("''I would say 'all of it,''' he said.", "I would say 'all of it,'")]
    [InlineData("No marks, and a stray ” one.", null)]
    public void Stretches_BetweenDoubleMarks_AreFound(string text, string? expected) =>
        Assert.Equal(expected, DirectQuotations.Stretches(text).Select(span => text[span.Start..span.End]).SingleOrDefault());
}
