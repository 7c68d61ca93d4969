using System.Text;
using System.Text.Json;
using IngestPipeline.Hosting;
using IngestPipeline.Model;
using IngestPipeline.Review.Decisions;
using IngestPipeline.Runs;
using IngestPipeline.Sources;
using IngestPipeline.Tests.Cli;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Runs;

/// <summary>
/// The whole way of a change of rules: articles of the corpus, a run, a run by a pipeline with one stage more, which is other code and so
/// another fingerprint, and what the command line then tells.
/// </summary>
public sealed class OtherRulesTests : IDisposable
{
    private static readonly string[] Names =
        ["northamptonshire-peel.html", "kent-peel-2022.html", "derbyshire-peel-2025.html", "gwent-police-bullets.txt"];

    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Diff_AfterARuleChanged_TellsRulesOfEveryRecordItTouched()
    {
        foreach (var name in Names)
            _session.Write("pages/" + name, Encoding.UTF8.GetString(CorpusArticle.Named(name).Raw().Bytes.Span));
        var first = await RunAsync(new PipelineBuilder().AddUkInspections());
        var second = await RunAsync(new PipelineBuilder().AddUkInspections().AddExtractor(new LouderQuotes()));
        Assert.Equal(first.Pipeline, second.Pipeline with { Models = first.Pipeline.Models });
        Assert.NotEqual(first.Rules, second.Rules);
        Assert.Equal(Names.Length, second.Records.Changed + second.Records.Same);
        Assert.InRange(second.Records.Changed, 3, Names.Length);

        var output = _session.At("out");
        Assert.Equal(1, await _session.RunAsync("diff", output + "@1", output + "@2", "--format", "json"));
        using var diff = JsonDocument.Parse(_session.Output);
        var documents = diff.RootElement.GetProperty("documents").EnumerateArray().ToList();
        Assert.Equal(
            second.Changed.Order(StringComparer.Ordinal), documents.Select(document => document.GetProperty("id").GetString()!));
        Assert.All(documents, document => Assert.All(
            document.GetProperty("changes").EnumerateArray(),
            change => Assert.Equal(["rules"], change.GetProperty("causes").EnumerateArray().Select(cause => cause.GetString()!))));
    }

    [Fact]
    public async Task Correct_AValueOfAnArticle_StandsThroughThreeRunsAndAChangeOfRules()
    {
        var name = Names[0];
        _session.Write("pages/" + name, Encoding.UTF8.GetString(CorpusArticle.Named(name).Raw().Bytes.Span));
        Assert.Equal(0, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out")));
        Assert.Equal(0, await _session.RunAsync("accept", _session.At("out"), "-y"));
        Assert.Equal(0, await _session.RunAsync("correct", _session.At("out"), name, "quotes[0].speaker.role", "Inspector"));
        for (var run = 0; run < 3; run++)
        {
            Assert.Equal(0, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out"), "--fresh"));
            Assert.Equal(0, await _session.RunAsync("review", _session.At("out")));
            Assert.Equal("Inspector", Read(name).Quotes[0].Speaker.Role);
        }

        await RunAsync(new PipelineBuilder().AddUkInspections().AddExtractor(new LouderQuotes()));
        Assert.Equal(1, await _session.RunAsync("review", _session.At("out"), "--only", "quotes"));
        Assert.DoesNotContain("speaker.role", _session.Output, StringComparison.Ordinal);
    }

    private Record Read(string name) => RecordJson.Deserialize(File.ReadAllBytes(_session.At("out", name + ".json")));

    private async Task<RunSummary> RunAsync(PipelineBuilder builder)
    {
        using var folder = RunFolder.Open(_session.At("out"));
        var book = DecisionBook.Load(_session.At("out", "decisions.jsonl"));
        var run = new IngestRun(
            builder.Build(), FileSource.Folder(_session.At("pages")), folder,
            new RunOptions
            {
                Inputs = [_session.At("pages")],
                Revision = new RecordRevision(book.FingerprintOf, record => book.Apply(record).Record),
            });
        return await run.ExecuteAsync(cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>The rule that is new: every quote is a fragment.</summary>
    [Stage("louder-quotes", Requires = Layers.Quotes)]
    private sealed class LouderQuotes : IExtractor
    {
        public void Extract(Article article, CancellationToken cancellationToken = default)
        {
            for (var i = 0; i < article.Facts.Quotes.Count; i++)
                article.Facts.Quotes[i] = article.Facts.Quotes[i] with { Kind = QuoteKind.Fragment };
        }
    }
}
