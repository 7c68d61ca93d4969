using IngestPipeline.Runs;
using IngestPipeline.Runs.Ledgers;
using IngestPipeline.Tests.Cli;
using Microsoft.Data.Sqlite;

namespace IngestPipeline.Tests.Runs;

/// <summary>A ledger that somebody or something spoiled is one sentence, from whatever verb, and never an error of the tool.</summary>
public sealed class DamagedLedgerTests : IDisposable
{
    private readonly CliSession _session = new();

    private string Ledger => _session.At("out", RunFolder.StateFolder, "ledger.sqlite");

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("noise")]
    [InlineData("cut")]
    [InlineData("pages")]
    [InlineData("rows")]
    [InlineData("no table")]
    public async Task EveryVerb_OfADamagedLedger_SaysWhatToDo(string damage)
    {
        await RunAsync();
        Spoil(damage);
        foreach (var args in (string[][])[["runs"], ["quarantine", "list"], ["review"], ["diff", "@last"]])
        {
            var code = await _session.RunAsync(
                args is ["diff", var at] ? ["diff", _session.At("out") + at, _session.At("out")] : [.. args, _session.At("out")]);
            // What a verb does not look at cannot trouble it.
            if (code is 0 or 1)
                continue;
            Assert.Equal(2, code);
            Assert.Contains("ledger.sqlite' is damaged.", _session.Error, StringComparison.Ordinal);
            Assert.Contains("hint: Move it away and run again", _session.Error, StringComparison.Ordinal);
        }

        Assert.NotEqual(70, await RunAsync());
        File.Delete(Ledger);
        Assert.Equal(1, await RunAsync());
    }

    [Fact]
    public async Task Runs_OfAnEmptyLedger_AreNone_AndARunBeginsItAnew()
    {
        await RunAsync();
        File.WriteAllBytes(Ledger, []);
        Assert.Equal(2, await _session.RunAsync("runs", _session.At("out")));
        Assert.Contains("No run ever wrote to", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(Ledger).Length);
        Assert.Equal(1, await RunAsync());
        Assert.Equal(0, await _session.RunAsync("runs", _session.At("out")));
    }

    [Fact]
    public async Task OpenToRead_WhereNothingCanBeWrittenBesideIt_Reads()
    {
        await RunAsync();
        // What SQLite would write beside the file has no place, as on a disk that is read only.
        Directory.CreateDirectory(Ledger + "-wal");
        Directory.CreateDirectory(Ledger + "-shm");
        using var folder = RunFolder.OpenToRead(_session.At("out"));
        Assert.Single(folder!.Runs);
        Assert.Equal(["bad.html"], folder.Quarantine.Select(document => document.Id));
    }

    [Fact]
    public async Task OpenToRead_LeavesTheFolderAsItIs()
    {
        await RunAsync();
        var before = await File.ReadAllBytesAsync(Ledger, TestContext.Current.CancellationToken);
        RunFolder.OpenToRead(_session.At("out"))!.Dispose();
        Assert.Equal(before, await File.ReadAllBytesAsync(Ledger, TestContext.Current.CancellationToken));
        Assert.Equal(
            ["ledger.sqlite", "lock", "manifest.json"],
            Directory.GetFiles(_session.At("out", RunFolder.StateFolder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_AFullDisk_MayBeTriedAgain()
    {
        var full = LedgerFaults.Of("ledger.sqlite", new SqliteException("database or disk is full", 13));
        Assert.True(full.IsTransient);
        Assert.Contains("no room", full.Message, StringComparison.Ordinal);
        Assert.False(LedgerFaults.Of("ledger.sqlite", new SqliteException("malformed", 11)).IsTransient);
    }

    private void Spoil(string damage)
    {
        var bytes = File.ReadAllBytes(Ledger);
        switch (damage)
        {
            case "noise":
                new Random(5).NextBytes(bytes);
                File.WriteAllBytes(Ledger, bytes);
                break;
            case "cut":
                File.WriteAllBytes(Ledger, bytes[..5000]);
                break;
            case "pages":
                bytes.AsSpan(8192).Fill(0xA5);
                File.WriteAllBytes(Ledger, bytes);
                break;
            case "rows":
                Execute("UPDATE runs SET started = 'yesterday'; UPDATE documents SET uri = 'nowhere'");
                break;
            default:
                Execute("DROP TABLE documents");
                break;
        }
    }

    private void Execute(string sql)
    {
        using var file = LedgerFile.Open(Ledger);
        file.Execute(sql);
    }

    private Task<int> RunAsync()
    {
        _session.Write("pages/good.html", Pages.Good());
        _session.Write("pages/bad.html", "");
        return _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out"));
    }
}
