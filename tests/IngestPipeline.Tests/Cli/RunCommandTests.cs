using System.Text;
using System.Text.Json;
using IngestPipeline.Model;

namespace IngestPipeline.Tests.Cli;

public sealed class RunCommandTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Run_MixedFolder_GivesOneRecordThreeNamedFailuresAndExit1()
    {
        var code = await _session.RunAsync("run", _session.WriteMixedFolder(), "-o", _session.At("out"), "--summary", _session.At("run.json"));
        Assert.Equal(1, code);
        Assert.Equal(["good.html.json"], CliSession.Tree(_session.At("out")).Keys);
        foreach (var (name, reason) in new[] { ("dangling.html", "IP0101"), ("empty.html", "IP0201"), ("noise.bin", "IP020") })
            Assert.Contains(_session.Error.Split('\n'), line =>
                line.StartsWith($"failed: {name}: ", StringComparison.Ordinal) && line.Contains("[" + reason, StringComparison.Ordinal));
        Assert.Contains("1 record in ", _session.Error, StringComparison.Ordinal);
        Assert.Equal("", _session.Output);
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(_session.At("run.json"), TestContext.Current.CancellationToken));
        Assert.Equal(3, manifest.RootElement.GetProperty("failed").GetArrayLength());
        Assert.DoesNotContain("   at ", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Twice_GivesTheSameBytes()
    {
        var pages = _session.WriteMixedFolder();
        await _session.RunAsync("run", pages, "-o", _session.At("one"), "--parallel", "1");
        await _session.RunAsync("run", pages, "-o", _session.At("two"), "--parallel", "4");
        Assert.Equal(CliSession.Tree(_session.At("one")), CliSession.Tree(_session.At("two")));
    }

    [Fact]
    public async Task Run_VersionsThatDifferInAFigure_GiveRecordsThatDiffer()
    {
        _session.Write("pages/monday/a.html", Pages.Good(93));
        _session.Write("pages/friday/a.html", Pages.Good(39));
        Assert.Equal(0, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out")));
        var records = CliSession.Tree(_session.At("out")).Values.Select(json => RecordJson.Deserialize(Encoding.UTF8.GetBytes(json))).ToList();
        Assert.Equal(2, records.Count);
        Assert.NotEqual(records[0].Article.Text, records[1].Article.Text);
        Assert.Equal(["friday/a.html", "monday/a.html"], records.Select(record => record.Id));
    }

    [Theory]
    [InlineData("<p>Hide Ad</p>")]
    [InlineData("<div><span>Hide Ad</span></div>")]
    public async Task Run_FourAdLabelsInTheBody_LosesThemAndNoSentence(string label)
    {
        _session.Write("pages/clean.html", Pages.Good());
        _session.Write("pages/ads.html", Pages.Good(inBody: string.Concat(Enumerable.Repeat(label + "\n", 4))));
        Assert.Equal(0, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out")));
        var clean = Read("clean.html");
        var ads = Read("ads.html");
        Assert.Equal(clean.Article.Text, ads.Article.Text);
        Assert.Contains("records 93 per cent", ads.Article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hide Ad", ads.Article.Text, StringComparison.Ordinal);
        Assert.Equal(4, Assert.Single(ads.Removed, removed => removed.Text == "Hide Ad").Count);
    }

    [Fact]
    public async Task Run_ToStandardOutput_IsOneJsonLineForEachInputInOrder()
    {
        Assert.Equal(1, await _session.RunAsync("run", _session.WriteMixedFolder(), "-o", "-"));
        var ids = _session.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString());
        Assert.Equal(["dangling.html", "empty.html", "good.html", "noise.bin"], ids);
    }

    [Fact]
    public async Task Run_JsonLinesIntoAFolder_IsOneFile()
    {
        Assert.Equal(1, await _session.RunAsync("run", _session.WriteMixedFolder(), "-o", _session.At("out"), "--format", "jsonl"));
        var tree = CliSession.Tree(_session.At("out"));
        Assert.Equal(["records.jsonl"], tree.Keys);
        Assert.Equal(4, tree["records.jsonl"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Run_DryRun_ListsAndWritesNothing()
    {
        Assert.Equal(0, await _session.RunAsync("run", _session.WriteMixedFolder(), "-o", _session.At("out"), "--dry-run"));
        Assert.Equal(4, _session.OutputLines.Length);
        Assert.Contains($"good.html\t{_session.At("out", "good.html.json")}", _session.OutputLines);
        Assert.False(Directory.Exists(_session.At("out")));
    }

    [Fact]
    public async Task Run_NothingButFailures_IsExit3()
    {
        _session.Write("pages/empty.html", "");
        Assert.Equal(3, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out")));
    }

    [Fact]
    public async Task Run_EmptyFolder_IsExit3AndSaysSo()
    {
        Directory.CreateDirectory(_session.At("pages"));
        Assert.Equal(3, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out")));
        Assert.Contains("Found no document", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_MaxErrors_Stops()
    {
        for (var i = 0; i < 60; i++)
            _session.Write($"pages/{i:00}.html", "");
        Assert.Equal(3, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out"), "--max-errors", "2", "--parallel", "1"));
        Assert.Contains("--max-errors 2", _session.Error, StringComparison.Ordinal);
        Assert.Contains(" 3 failed", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OutputThatCannotBeWritten_IsExit2BeforeAnyWork()
    {
        var file = _session.Write("file.txt", "I am no folder.");
        Assert.Equal(2, await _session.RunAsync("run", _session.WriteMixedFolder(), "-o", Path.Join(file, "out")));
        Assert.Contains("hint: ", _session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("failed: ", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OutputIsTheInput_IsRefused()
    {
        var pages = _session.WriteMixedFolder();
        var before = Directory.GetFileSystemEntries(pages).Length;
        Assert.Equal(2, await _session.RunAsync("run", pages, "-o", pages + "/."));
        Assert.Equal(before, Directory.GetFileSystemEntries(pages).Length);
    }

    [Fact]
    public async Task Run_OutputInsideTheInput_IsNotReadTheNextTime()
    {
        _session.Write("a.html", Pages.Good());
        await _session.RunAsync("run", _session.Folder, "-o", _session.At("out"));
        Assert.Equal(0, await _session.RunAsync("run", _session.Folder, "-o", _session.At("out")));
        Assert.Equal(["a.html.json"], CliSession.Tree(_session.At("out")).Keys);
    }

    [Fact]
    public async Task Run_ListWithAMissingFile_FailsThatLineOnly()
    {
        var good = _session.Write("good.html", Pages.Good());
        _session.Input = $"# pages\n{good}\n\n{_session.At("missing.html")}\nftp://example.org/a\n";
        Assert.Equal(1, await _session.RunAsync("run", "-i", "-", "-o", "-"));
        Assert.Equal(3, _session.OutputLines.Length);
    }

    [Fact]
    public async Task Run_IncludeAndExclude_ChooseFiles()
    {
        foreach (var name in new[] { "a.html", "b.txt", "drafts/c.html", "sub/d.html" })
            _session.Write("pages/" + name, Pages.Good());
        await _session.RunAsync("run", _session.At("pages"), "--dry-run", "--include", "**/*.html", "--exclude", "drafts/**");
        Assert.Equal(["a.html", "sub/d.html"], _session.OutputLines.Select(line => line.Split('\t')[0]));
    }

    [Fact]
    public async Task Run_OnATerminal_ListsFailuresAboveABarAndSumsUp()
    {
        using var session = new CliSession { IsTerminal = true };
        Assert.Equal(1, await session.RunAsync("run", session.WriteMixedFolder(), "-o", session.At("out")));
        Assert.Contains('\u001b', session.Error);
        Assert.Contains("empty.html: The document is empty. [IP0201]", session.Error, StringComparison.Ordinal);
        Assert.Contains(" 3 failed; ", session.Error, StringComparison.Ordinal);
        Assert.Equal("", session.Output);
    }

    [Fact]
    public async Task Run_Quiet_SaysOnlyWhatFailed()
    {
        await _session.RunAsync("run", _session.WriteMixedFolder(), "-o", _session.At("out"), "-q");
        Assert.Equal(3, _session.Error.Split('\n').Count(line => line.StartsWith("failed: ", StringComparison.Ordinal)));
        Assert.DoesNotContain(" 3 failed; ", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_FileNameWithControlCharacters_DoesNotReachTheTerminal()
    {
        if (OperatingSystem.IsWindows())
            return;
        _session.Write("pages/a\u001b[2Jb.html", "");
        await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out"));
        Assert.DoesNotContain('\u001b', _session.Error);
    }

    private Record Read(string name) => RecordJson.Deserialize(File.ReadAllBytes(_session.At("out", name + ".json")));
}
