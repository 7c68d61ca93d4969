using System.Text.Json;

namespace IngestPipeline.Tests.Cli;

public sealed class QuarantineCommandTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task List_AfterAMixedFolder_NamesEachFailureWithStageAndCode()
    {
        await RunAsync();
        Assert.Equal(0, await _session.RunAsync("quarantine", "list", _session.At("out")));
        Assert.Equal(
            ["dangling.html fetch IP0101", "empty.html read IP0201", "noise.bin read IP0202"],
            _session.OutputLines.Select(line => string.Join(' ', line.Split('\t')[..3])));
    }

    [Fact]
    public async Task List_AsJson_HasTheInputsPath()
    {
        await RunAsync();
        await _session.RunAsync("quarantine", "list", _session.At("out"), "--json");
        using var json = JsonDocument.Parse(_session.OutputLines[1]);
        Assert.Equal(_session.At("pages", "empty.html"), json.RootElement.GetProperty("input").GetString());
        Assert.Equal("read", json.RootElement.GetProperty("stage").GetString());
    }

    [Fact]
    public async Task Show_OneDocument_TellsWhatToDo()
    {
        await RunAsync();
        Assert.Equal(0, await _session.RunAsync("quarantine", "show", _session.At("out"), "empty.html"));
        Assert.Contains("The document is empty. [IP0201]", _session.Output, StringComparison.Ordinal);
        Assert.Contains("Save the document again", _session.Output, StringComparison.Ordinal);
        Assert.Contains(_session.At("pages", "empty.html"), _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_UnknownDocument_IsAUsageError()
    {
        await RunAsync();
        Assert.Equal(2, await _session.RunAsync("quarantine", "show", _session.At("out"), "good.html"));
        Assert.Contains("There is no 'good.html' in the quarantine.", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_MendedDocument_MakesItsRecordAndLeavesTheOthers()
    {
        await RunAsync();
        _session.Write("pages/empty.html", Pages.Good());
        Assert.Equal(1, await _session.RunAsync("quarantine", "retry", _session.At("out")));
        Assert.Equal(["empty.html.json", "good.html.json"], CliSession.Tree(_session.At("out")).Keys);
        await _session.RunAsync("quarantine", "list", _session.At("out"));
        Assert.Equal(2, _session.OutputLines.Length);
        Assert.Equal(1, await RunAsync());
        Assert.Contains("0 records in ", _session.Error, StringComparison.Ordinal);
        Assert.Contains("2 unchanged, 0 skipped, 2 failed", _session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no longer there", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drop_EveryFailure_LeavesARunThatIsDone()
    {
        await RunAsync();
        Assert.Equal(0, await _session.RunAsync("quarantine", "drop", _session.At("out"), "dangling.html", "empty.html", "noise.bin"));
        _session.Write("pages/more.html", Pages.Good());
        File.Delete(_session.At("pages", "dangling.html"));
        Assert.Equal(0, await RunAsync());
        Assert.Contains("1 unchanged, 0 skipped, 0 failed, 2 dropped from the quarantine", _session.Error, StringComparison.Ordinal);
        await _session.RunAsync("quarantine", "list", _session.At("out"));
        Assert.Equal("", _session.Output);
        Assert.Contains("The quarantine is empty.", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_Dropped_NamesThem_AndUndropTakesOneBack()
    {
        await RunAsync();
        await _session.RunAsync("quarantine", "drop", _session.At("out"), "dangling.html", "empty.html");
        Assert.Equal(0, await _session.RunAsync("quarantine", "list", _session.At("out"), "--dropped"));
        Assert.Equal(["dangling.html", "empty.html"], _session.OutputLines.Select(line => line.Split('\t')[0]));
        await _session.RunAsync("quarantine", "show", _session.At("out"), "empty.html");
        Assert.Contains("dropped   runs pass it over", _session.Output, StringComparison.Ordinal);
        Assert.Equal(0, await _session.RunAsync("quarantine", "undrop", _session.At("out"), "empty.html"));
        Assert.Equal(2, await _session.RunAsync("quarantine", "undrop", _session.At("out"), "empty.html"));
        await _session.RunAsync("quarantine", "list", _session.At("out"));
        Assert.Equal(["empty.html", "noise.bin"], _session.OutputLines.Select(line => line.Split('\t')[0]));
        Assert.Contains("1 more is dropped", _session.Error, StringComparison.Ordinal);
        Assert.Equal(1, await RunAsync());
        Assert.Contains("2 failed, 1 dropped", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_ADroppedOneByName_TriesItAgain_AndWithoutNamesPassesItOver()
    {
        await RunAsync();
        await _session.RunAsync("quarantine", "drop", _session.At("out"), "dangling.html", "empty.html", "noise.bin");
        Assert.Equal(0, await _session.RunAsync("quarantine", "retry", _session.At("out")));
        Assert.Contains("The quarantine is empty.", _session.Error, StringComparison.Ordinal);
        Assert.Equal(3, await _session.RunAsync("quarantine", "retry", _session.At("out"), "empty.html"));
        Assert.Contains("[IP0201]", _session.Error, StringComparison.Ordinal);
        await _session.RunAsync("quarantine", "list", _session.At("out"), "--dropped", "--json");
        Assert.Equal(2, _session.OutputLines.Length);
        Assert.All(_session.OutputLines, line => Assert.Contains("\"dropped\":true", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Drop_WhatCannotBeFetched_StaysDropped()
    {
        await RunAsync();
        await _session.RunAsync("quarantine", "drop", _session.At("out"), "dangling.html", "empty.html", "noise.bin");
        Assert.Equal(0, await RunAsync());
        Assert.Contains("0 failed, 3 dropped", _session.Error, StringComparison.Ordinal);
        Assert.Equal(1, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out"), "--fresh"));
    }

    [Fact]
    public async Task List_FolderNoRunWrote_SaysSo()
    {
        Directory.CreateDirectory(_session.At("elsewhere"));
        Assert.Equal(2, await _session.RunAsync("quarantine", "list", _session.At("elsewhere")));
        Assert.Contains("No run ever wrote to", _session.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_session.At("elsewhere")));
    }

    private Task<int> RunAsync()
    {
        if (!Directory.Exists(_session.At("pages")))
            _session.WriteMixedFolder();
        return _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out"));
    }
}
