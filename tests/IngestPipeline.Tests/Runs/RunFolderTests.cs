using System.Text;
using IngestPipeline.Model;
using IngestPipeline.Runs;
using IngestPipeline.Runs.Ledgers;
using IngestPipeline.Sinks;

namespace IngestPipeline.Tests.Runs;

public sealed class RunFolderTests : IDisposable
{
    private readonly ScriptedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_WhileAnotherRunHoldsIt_IsBusy()
    {
        using var first = RunFolder.Open(_folder.Output);
        Assert.Throws<FolderBusyException>(() => RunFolder.Open(_folder.Output));
        using var reader = RunFolder.OpenToRead(_folder.Output);
        Assert.NotNull(reader);
    }

    [Fact]
    public void Open_AfterTheFirstIsDone_IsFree()
    {
        RunFolder.Open(_folder.Output).Dispose();
        RunFolder.Open(_folder.Output).Dispose();
    }

    [Fact]
    public void OpenToRead_WhereNoRunWrote_IsNull()
    {
        Assert.Null(RunFolder.OpenToRead(_folder.Output));
        Assert.False(Directory.Exists(_folder.Output));
    }

    [Fact]
    public void Open_DamagedLedger_SaysWhatToDo()
    {
        RunFolder.Open(_folder.Output).Dispose();
        var ledger = Path.Join(_folder.Output, RunFolder.StateFolder, "ledger.sqlite");
        File.WriteAllText(ledger, new string('x', 5000));
        var exception = Assert.Throws<LedgerException>(() => RunFolder.Open(_folder.Output));
        Assert.Contains("is damaged", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Move it away", exception.Hint, StringComparison.Ordinal);
        File.Delete(ledger);
        RunFolder.Open(_folder.Output).Dispose();
    }

    [Fact]
    public void Open_LedgerOfANewerVersion_IsLeftAlone()
    {
        RunFolder.Open(_folder.Output).Dispose();
        var ledger = Path.Join(_folder.Output, RunFolder.StateFolder, "ledger.sqlite");
        using (var file = LedgerFile.Open(ledger))
            file.Execute("PRAGMA user_version = 99");
        Assert.Contains("newer", Assert.Throws<LedgerException>(() => RunFolder.Open(_folder.Output)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_StateFolderThatIsALink_IsRefused()
    {
        var elsewhere = Directory.CreateDirectory(Path.Join(_folder.Inputs, "elsewhere")).FullName;
        Directory.CreateDirectory(_folder.Output);
        Directory.CreateSymbolicLink(Path.Join(_folder.Output, RunFolder.StateFolder), elsewhere);
        Assert.Throws<SinkException>(() => RunFolder.Open(_folder.Output));
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public async Task FindRecord_OfEachRun_IsTheRecordAsItStoodThen()
    {
        _folder.Write("a.txt", "First.").Write("b.txt", "Always.");
        await _folder.RunAsync();
        _folder.Write("a.txt", "Second.").Write("c.txt", "New.");
        await _folder.RunAsync();
        await _folder.RunAsync();
        _folder.Write("a.txt", "Fourth.");
        _folder.Remove("b.txt");
        await _folder.RunAsync(new RunOptions { RemovesVanished = true });
        using var folder = RunFolder.OpenToRead(_folder.Output)!;
        Assert.Equal(
            ["First.", "Second.", "Second.", "Fourth."],
            Enumerable.Range(1, 4).Select(run => TextOf(folder.FindRecord("a.txt", run)!)));
        Assert.Equal([("a.txt", 1), ("b.txt", 1)], folder.RecordsAfter(1));
        Assert.Equal([("a.txt", 2), ("b.txt", 1), ("c.txt", 2)], folder.RecordsAfter(2));
        Assert.Equal(folder.RecordsAfter(2), folder.RecordsAfter(3));
        Assert.Equal([("a.txt", 4), ("c.txt", 2)], folder.RecordsAfter(4));
        Assert.Equal("Always.", TextOf(folder.FindRecord("b.txt", 3)!));
        Assert.Null(folder.FindRecord("b.txt", 4));
        Assert.Null(folder.FindRecord("c.txt", 1));
    }

    [Fact]
    public async Task Quarantine_FailedDocuments_AreThereUntilTheySucceed()
    {
        _folder.Write("a.txt", "bad").Write("b.txt", "Fine.");
        await _folder.RunAsync();
        await _folder.RunAsync();
        var document = Assert.Single(Quarantine());
        Assert.Equal(("a.txt", "read", "IP0202"), (document.Id, document.Reason.Stage, document.Reason.Code));
        Assert.Equal((2, 1), (document.Attempts, document.FailedSince));
        Assert.Equal(Path.Join(_folder.Inputs, "a.txt"), document.Uri.LocalPath);
        Assert.NotNull(document.Sha256);
        _folder.Write("a.txt", "Mended.");
        await _folder.RunAsync();
        Assert.Empty(Quarantine());
    }

    [Fact]
    public async Task Drop_FailedDocument_IsPassedOverUntilItsBytesChange()
    {
        _folder.Write("a.txt", "bad");
        await _folder.RunAsync();
        using (var folder = RunFolder.Open(_folder.Output))
            Assert.True(folder.Drop("a.txt"));
        Assert.Empty(Quarantine());
        Assert.Equal(new RunCounts(0, 0, 0, Dropped: 1), (await _folder.RunAsync()).Counts);
        _folder.Write("a.txt", "bad again");
        Assert.Equal(1, (await _folder.RunAsync()).Counts.Failed);
        Assert.Single(Quarantine());
    }

    [Fact]
    public async Task Runs_EveryRun_IsKeptWithWhatItWas()
    {
        _folder.Write("a.txt", "One.");
        await _folder.RunAsync();
        _folder.Rules = "2";
        _folder.Time.Advance(TimeSpan.FromDays(7));
        await _folder.RunAsync();
        using var folder = RunFolder.OpenToRead(_folder.Output)!;
        Assert.Equal(["completed", "completed"], folder.Runs.Select(run => run.End));
        Assert.Equal(TimeSpan.FromDays(7), folder.Runs[1].Started - folder.Runs[0].Started);
        Assert.NotEqual(folder.Runs[0].Fingerprint.Value, folder.Runs[1].Fingerprint.Value);
        Assert.Contains("\"run\": 2", Encoding.UTF8.GetString(folder.Runs[1].Manifest.Span), StringComparison.Ordinal);
    }

    private IReadOnlyList<QuarantinedDocument> Quarantine()
    {
        using var folder = RunFolder.OpenToRead(_folder.Output)!;
        return folder.Quarantine;
    }

    private static string TextOf(StoredRecord record) => RecordJson.Deserialize(record.File.Span).Article.Text;
}
