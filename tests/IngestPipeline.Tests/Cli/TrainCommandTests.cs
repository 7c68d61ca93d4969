using System.Security.Cryptography;
using IngestPipeline.Cleaners.Features;
using IngestPipeline.Cleaners.Models;

namespace IngestPipeline.Tests.Cli;

public sealed class TrainCommandTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Train_OnLabelledPages_WritesTheModelAndItsCardTheSameTwice()
    {
        var data = LabelledFolder.WriteTrainable(_session);
        Assert.Equal(0, await _session.RunAsync("train", data, "-o", _session.At("one")));
        Assert.Equal(["blocks.card.md", "blocks.zip"], Directory.EnumerateFiles(_session.At("one")).Select(Path.GetFileName).Order());
        Assert.Contains("text.f1", _session.Output, StringComparison.Ordinal);
        var model = File.ReadAllBytes(_session.At("one", "blocks.zip"));
        var hash = Convert.ToHexStringLower(SHA256.HashData(model));
        Assert.Contains($"Wrote blocks.zip (SHA-256 {hash})", _session.Error, StringComparison.Ordinal);
        AssertCard(File.ReadAllText(_session.At("one", "blocks.card.md")), hash);
        AssertScores(model);

        Assert.Equal(0, await _session.RunAsync("train", data, "-o", _session.At("two")));
        Assert.Equal(model, File.ReadAllBytes(_session.At("two", "blocks.zip")));
        Assert.Equal(CliSession.Tree(_session.At("one"))["blocks.card.md"], CliSession.Tree(_session.At("two"))["blocks.card.md"]);
    }

    [Fact]
    public async Task Train_WithoutATrainPage_IsExit2AndWritesNothing()
    {
        Assert.Equal(2, await _session.RunAsync("train", LabelledFolder.WriteOnePage(_session), "-o", _session.At("models")));
        Assert.Contains("has no page to learn from", _session.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_session.At("models")));
    }

    [Fact]
    public async Task Train_OnTooFewPages_IsExit2AndWritesNothing()
    {
        Assert.Equal(2, await _session.RunAsync("train", LabelledFolder.WriteOnePage(_session, "train"), "-o", _session.At("models")));
        Assert.Contains("too few", _session.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_session.At("models")));
    }

    [Fact]
    public async Task Train_OnAFolderWithoutLabels_IsExit2()
    {
        Assert.Equal(2, await _session.RunAsync("train", "nowhere"));
        Assert.StartsWith("error: 'nowhere' has no labels.jsonl.", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Train_OnAPageThatIsNotThere_IsExit2AndNamesIt()
    {
        _session.Write("data/labels.jsonl", LabelledFolder.LabelOf(1, "gone.html", "train"));
        Assert.Equal(2, await _session.RunAsync("train", _session.At("data"), "-o", _session.At("models")));
        Assert.Contains("error: A labelled page is missing: ", _session.Error, StringComparison.Ordinal);
        Assert.Contains("gone.html", _session.Error, StringComparison.Ordinal);
    }

    private static void AssertCard(string card, string hash)
    {
        Assert.Contains(hash, card, StringComparison.Ordinal);
        Assert.Contains("| papers | 6 | 6 |", card, StringComparison.Ordinal);
        foreach (var part in (string[])["## Data", "| FastTree |", "| LightGbm |", "| Linear |", "## Figures", "## Where it fails", "## Features"])
            Assert.Contains(part, card, StringComparison.Ordinal);
    }

    private static void AssertScores(byte[] model)
    {
        var scores = new float[1];
        TreeEnsembleLoader.Load(new MemoryStream(model)).Score(new float[BlockFeatures.Count], scores);
        Assert.InRange(scores[0], 0f, 1f);
    }
}
