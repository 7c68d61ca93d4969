using System.Text.Json;
using IngestPipeline.Runs;
using IngestPipeline.Runs.Ledgers;

namespace IngestPipeline.Tests.Cli;

public sealed class RunAgainTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Run_Again_DoesWhatChangedAndSaysWhat()
    {
        _session.Write("pages/a.html", Pages.Good());
        _session.Write("pages/b.html", Pages.Good(71));
        Assert.Equal(0, await RunAsync());
        Assert.Contains("2 records in ", _session.Error, StringComparison.Ordinal);
        _session.Write("pages/b.html", Pages.Good(72));
        _session.Write("pages/c.html", Pages.Good(73));
        Assert.Equal(0, await RunAsync());
        Assert.Contains(
            $"2 records in {_session.At("out")} (1 new, 1 changed), 1 unchanged, 0 skipped", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("--fresh"));
        Assert.Contains("(0 new, 0 changed, 3 the same), 0 unchanged", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AfterADocumentVanished_NamesItAndPruneRemovesIt()
    {
        _session.Write("pages/a.html", Pages.Good());
        _session.Write("pages/b.html", Pages.Good(71));
        await RunAsync();
        File.Delete(_session.At("pages", "b.html"));
        Assert.Equal(0, await RunAsync());
        Assert.Contains("note: 1 document of earlier runs is no longer there: b.html.", _session.Error, StringComparison.Ordinal);
        Assert.Contains("--prune", _session.Error, StringComparison.Ordinal);
        Assert.Equal(["a.html.json", "b.html.json"], CliSession.Tree(_session.At("out")).Keys);
        await RunAsync("--prune");
        Assert.Contains("hint: What records they had are removed.", _session.Error, StringComparison.Ordinal);
        Assert.Equal(["a.html.json"], CliSession.Tree(_session.At("out")).Keys);
    }

    [Fact]
    public async Task Run_CopyOfAStory_IsLinkedAndFiguresThatDifferAreNot()
    {
        _session.Write("pages/a.html", Pages.Good(93));
        _session.Write("pages/b.html", Pages.Good(93));
        _session.Write("pages/c.html", Pages.Good(39));
        Assert.Equal(0, await RunAsync("--summary", _session.At("run.json")));
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(_session.At("run.json"), TestContext.Current.CancellationToken));
        var link = Assert.Single(manifest.RootElement.GetProperty("duplicates").EnumerateArray());
        Assert.Equal(("b.html", "a.html"), (link.GetProperty("id").GetString(), link.GetProperty("duplicateOf").GetString()));
        Assert.Equal(3, CliSession.Tree(_session.At("out")).Count);
    }

    [Fact]
    public async Task Run_WhileAnotherHoldsTheFolder_ExitsWith75()
    {
        _session.Write("pages/a.html", Pages.Good());
        using (RunFolder.Open(_session.At("out")))
            Assert.Equal(75, await RunAsync());
        Assert.Contains("Another run is writing to", _session.Error, StringComparison.Ordinal);
        Assert.Empty(CliSession.Tree(_session.At("out")));
        Assert.Equal(0, await RunAsync());
    }

    [Fact]
    public async Task Run_TimeBudgetTooShort_IsANamedFailure()
    {
        var paragraphs = string.Concat(Enumerable.Repeat("<p>The force was rated good at this and that.</p>\n", 3000));
        _session.Write("pages/a.html", Pages.Good(inBody: paragraphs));
        Assert.Equal(3, await RunAsync("--time-budget", "0.001"));
        Assert.Contains("[IP0402]", _session.Error, StringComparison.Ordinal);
        Assert.Equal(2, await RunAsync("--time-budget", "never"));
        Assert.Equal(0, await RunAsync());
    }

    [Fact]
    public async Task Run_PublisherWhosePagesChanged_IsWarnedOf()
    {
        for (var i = 0; i < 12; i++)
            _session.Write($"pages/{i:00}.html", OfPublisher(Pages.Good(30 + i)));
        Assert.Equal(0, await RunAsync());
        for (var i = 0; i < 12; i++)
            _session.Write($"pages/{i:00}.html", OfPublisher(Pages.Good(50 + i)
                .Replace("<meta property=\"article:published_time\" content=\"2024-02-16T15:42:10Z\">", "", StringComparison.Ordinal)));
        Assert.Equal(1, await RunAsync());
        Assert.Contains(
            "warning: Of 12 records of example.org, 0% have published; in earlier runs 100% had.",
            _session.Error.Replace(" %", "%", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runs_AfterTwo_ListsThemAndPrintsAManifest()
    {
        _session.Write("pages/a.html", Pages.Good());
        await RunAsync();
        await RunAsync();
        Assert.Equal(0, await _session.RunAsync("runs", _session.At("out")));
        Assert.Equal(
            ["run started end records unchanged skipped failed dropped rules profile inputs", "1 completed 1 0 0 0 0", "2 completed 0 1 0 0 0"],
            _session.OutputLines.Select((line, i) => string.Join(' ', line.Split('\t').Where((_, column) => i == 0 || column is not (1 or > 7)))));
        Assert.All(_session.OutputLines.Skip(1), line => Assert.EndsWith("\t" + _session.At("pages"), line, StringComparison.Ordinal));
        Assert.Equal(0, await _session.RunAsync("runs", _session.At("out"), "--run", "2"));
        using var manifest = JsonDocument.Parse(_session.Output);
        Assert.Equal(1, manifest.RootElement.GetProperty("counts").GetProperty("unchanged").GetInt32());
        Assert.Equal(2, await _session.RunAsync("runs", _session.At("out"), "--run", "3"));
    }

    [Fact]
    public async Task Runs_WhileOneGoesOn_AndAfterARetry_SaysSo()
    {
        _session.Write("pages/a.html", Pages.Good());
        _session.Write("pages/bad.html", "");
        await RunAsync();
        await _session.RunAsync("quarantine", "retry", _session.At("out"));
        await _session.RunAsync("runs", _session.At("out"));
        Assert.EndsWith("\t(retry)", _session.OutputLines[2], StringComparison.Ordinal);
        Assert.Equal("1", _session.OutputLines[2].Split('\t')[6]);
        using var folder = RunFolder.Open(_session.At("out"));
        using (var file = LedgerFile.Open(_session.At("out", ".ingest", "ledger.sqlite")))
            file.Execute("UPDATE runs SET end = 'running', ended = NULL WHERE number = 2");
        await _session.RunAsync("runs", _session.At("out"));
        Assert.Equal("running", _session.OutputLines[2].Split('\t')[2]);
        folder.Dispose();
        await _session.RunAsync("runs", _session.At("out"));
        Assert.Equal("did not end", _session.OutputLines[2].Split('\t')[2]);
    }

    [Fact]
    public async Task Run_AFolderStandsWhereADocumentStood_IsSaid()
    {
        _session.Write("pages/a.html", Pages.Good());
        _session.Write("pages/b.html", Pages.Good(71));
        await RunAsync();
        File.Delete(_session.At("pages", "b.html"));
        _session.Write("pages/b.html/c.html", Pages.Good(72));
        Assert.Equal(0, await RunAsync());
        Assert.Contains("note: A folder stands where the document 'b.html' stood", _session.Error, StringComparison.Ordinal);
        Assert.Equal(["a.html.json", "b.html.json", "b.html/c.html.json"], CliSession.Tree(_session.At("out")).Keys);
    }

    [Fact]
    public async Task Run_JsonLines_SaysOnceThatTheyAreWrittenWhole()
    {
        _session.Write("pages/a.html", Pages.Good());
        Assert.Equal(0, await RunAsync("--format", "jsonl"));
        Assert.Contains("is written whole by every run", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("--format", "jsonl"));
        Assert.DoesNotContain("note:", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OutputNamedAsAFile_IsRefusedWithTheWayToIt()
    {
        _session.Write("pages/a.html", Pages.Good());
        Assert.Equal(2, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out.jsonl")));
        Assert.Contains("named as a file is", _session.Error, StringComparison.Ordinal);
        Assert.Contains("--format jsonl", _session.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(_session.At("out.jsonl")));
    }

    [Fact]
    public async Task Run_DecisionsOfAFolderApart_AreMadeAgain()
    {
        _session.Write("pages/a.html", Pages.Good());
        await RunAsync();
        var kept = _session.At("kept");
        Directory.CreateDirectory(kept);
        Assert.Equal(0, await _session.RunAsync("correct", _session.At("out"), "a.html", "article.title", "Another", "--accepted", kept));
        Assert.Equal(0, await RunAsync());
        Assert.DoesNotContain("Another", CliSession.Tree(_session.At("out"))["a.html.json"], StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("--accepted", kept));
        Assert.Contains("\"title\": \"Another\"", CliSession.Tree(_session.At("out"))["a.html.json"], StringComparison.Ordinal);
        _session.Variables["ACCEPTED"] = kept;
        Assert.Equal(0, await RunAsync());
        Assert.Contains("1 unchanged", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, await _session.RunAsync("decisions", _session.At("out")));
        Assert.Contains("1 decision", _session.Error, StringComparison.Ordinal);
        _session.Variables.Clear();
        Assert.Equal(0, await RunAsync("--accepted", _session.At("nowhere")));
        Assert.Contains("There is no folder", _session.Error, StringComparison.Ordinal);
    }

    private static string OfPublisher(string page) =>
        page.Replace("<head>", "<head><link rel=\"canonical\" href=\"https://example.org/story\">", StringComparison.Ordinal);

    private Task<int> RunAsync(params string[] flags) => _session.RunAsync(["run", _session.At("pages"), "-o", _session.At("out"), .. flags]);
}
