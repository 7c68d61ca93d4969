using System.Security.Cryptography;
using System.Text.Json;
using IngestPipeline.Extractors.Findings;
using IngestPipeline.Tests.Fixtures;
using IngestPipeline.Training.Findings;

namespace IngestPipeline.Tests.Cli;

/// <summary><c>train</c> and <c>evaluate</c> on labelled sentences.</summary>
public sealed class TrainFindingsTests : IDisposable
{
    private static readonly (string Label, string Text)[] Sentences =
    [
        ("background", "Inspectors came in May."),
        ("strength", "They praised its excellent work on fraud."),
        ("improvement", "It should answer calls sooner."),
        ("concern", "Children were left at risk of harm."),
        ("response", "The chief constable apologised and said he had a plan."),
    ];

    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Train_OnLabelledSentences_WritesTheModelAndItsCardTheSameTwice()
    {
        var data = WriteSentences(articles: 60);
        Assert.Equal(0, await _session.RunAsync("train", data, "-o", _session.At("one")));
        Assert.Equal(["findings.card.md", "findings.zip"], Directory.EnumerateFiles(_session.At("one")).Select(Path.GetFileName).Order());
        Assert.Contains("macro.f1", _session.Output, StringComparison.Ordinal);
        var model = File.ReadAllBytes(_session.At("one", "findings.zip"));
        var hash = Convert.ToHexStringLower(SHA256.HashData(model));
        Assert.Contains($"Wrote findings.zip (SHA-256 {hash})", _session.Error, StringComparison.Ordinal);
        var card = File.ReadAllText(_session.At("one", "findings.card.md"));
        Assert.Contains(hash, card, StringComparison.Ordinal);
        foreach (var part in (string[])["## Data", "| SdcaMaximumEntropy |", "## Figures", "## Confusion: dev", "## Confidence", "## Features"])
            Assert.Contains(part, card, StringComparison.Ordinal);

        var trained = FindingModelLoader.Load(new MemoryStream(model), hash);
        var judged = FindingEvaluator.Tally(LabelledFindings.Open(data).Articles, _ => trained);
        Assert.True(judged.Accuracy > 0.9);

        Assert.Equal(0, await _session.RunAsync("train", data, "-o", _session.At("two")));
        Assert.Equal(model, File.ReadAllBytes(_session.At("two", "findings.zip")));
        Assert.Equal(card, File.ReadAllText(_session.At("two", "findings.card.md")));
    }

    [Fact]
    public async Task Train_OnTooFewArticles_IsExit2AndWritesNothing()
    {
        Assert.Equal(2, await _session.RunAsync("train", WriteSentences(articles: 1), "-o", _session.At("models")));
        Assert.Contains("of 5 kinds of sentences", _session.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_session.At("models")));
    }

    [Fact]
    public async Task Train_OnALineThatIsNoSentence_IsExit2AndNamesIt()
    {
        Assert.Equal(2, await _session.RunAsync("train", _session.Write("bad.jsonl", "{}"), "-o", _session.At("models")));
        Assert.StartsWith("error: Line 1 of bad.jsonl", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_OfLabelledSentences_HasTheirHashAndEveryKind()
    {
        var data = Path.Combine(Repository.Root, "corpus", "findings.jsonl");
        Assert.Equal(0, await _session.RunAsync("evaluate", data, "--json"));
        var report = JsonDocument.Parse(_session.Output).RootElement;
        Assert.Equal("findings/dev", report.GetProperty("data").GetString());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(data))), report.GetProperty("hash").GetString());
        var names = report.GetProperty("metrics").EnumerateArray().Select(metric => metric.GetProperty("name").GetString()).ToList();
        Assert.All(FindingTally.Names, name => Assert.Contains(name + ".f1", names));
    }

    [Fact]
    public async Task Evaluate_RulesOnly_LeavesTheModelOut()
    {
        Assert.Equal(0, await _session.RunAsync("evaluate", WriteSentences(articles: 60), "--rules-only"));
        Assert.Contains(_session.OutputLines, line => line.Contains("strength.recall", StringComparison.Ordinal)
            && line.Contains("0.0000", StringComparison.Ordinal));
    }

    private string WriteSentences(int articles)
    {
        var lines = Enumerable.Range(0, articles).SelectMany(article => Sentences.Select(sentence =>
            JsonSerializer.Serialize(new { article = $"force-{article}", text = sentence.Text, label = sentence.Label })));
        return _session.Write("findings.jsonl", string.Join('\n', lines));
    }
}
