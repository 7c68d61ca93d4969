using System.Security.Cryptography;
using IngestPipeline.Tests.Training.Quotes;

namespace IngestPipeline.Tests.Cli;

public sealed class TrainSpeakersTests : IDisposable
{
    // Someone named before and a quotation in the writer's sentence: no rule is certain of it.
    private const string Doubtful = """
        Loamshire in a spin.

        “We are pleased with it,” said Jane Roe. “It took four years to get here.”

        Peter Hale, who leads the panel, called it “a good day for the county”.
        """;

    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Train_TextsWithAttributions_WritesTheSameModelTwice()
    {
        var data = QuotedFolder.Write(_session.At("quotes"), Doubtful);
        foreach (var folder in (string[])["one", "two"])
            Assert.Equal(0, await _session.RunAsync("train", data, "-o", _session.At(folder)));
        var model = File.ReadAllBytes(_session.At("one", "speakers.zip"));
        Assert.Equal(model, File.ReadAllBytes(_session.At("two", "speakers.zip")));
        Assert.Contains(
            Convert.ToHexStringLower(SHA256.HashData(model)), File.ReadAllText(_session.At("one", "speakers.card.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_TextsWithAttributions_PrintsModelAndRulesSideBySide()
    {
        var data = QuotedFolder.Write(_session.At("quotes"));
        Assert.Equal(0, await _session.RunAsync("evaluate", data, "--split", "dev"));
        Assert.Contains(_session.OutputLines, line => line.Contains("quotes-rules", StringComparison.Ordinal));
        Assert.Contains("overlap.f1", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_SplitThatIsNotThere_IsExit2()
    {
        var data = QuotedFolder.Write(_session.At("quotes"));
        Directory.Delete(Path.Combine(data, "train"), recursive: true);
        Assert.Equal(2, await _session.RunAsync("evaluate", data, "--split", "train"));
        Assert.Contains("no text of that split", _session.Error, StringComparison.Ordinal);
    }
}
