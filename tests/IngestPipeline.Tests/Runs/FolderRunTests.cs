using IngestPipeline.Model;
using IngestPipeline.Runs;

namespace IngestPipeline.Tests.Runs;

public sealed class FolderRunTests : IDisposable
{
    private readonly ScriptedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ExecuteAsync_SecondRun_DoesNothingAgain()
    {
        _folder.Write("a.txt", "One.").Write("b.txt", "Two.").Write("c.txt", "skip");
        Assert.Equal(new RunCounts(2, 1, 0), (await _folder.RunAsync()).Counts);
        var second = await _folder.RunAsync();
        Assert.Equal(new RunCounts(0, 0, 0, 3), second.Counts);
        Assert.Equal((2, default), (second.Run, second.Records));
    }

    [Fact]
    public async Task ExecuteAsync_ChangedAndNewDocument_DoesThoseAlone()
    {
        _folder.Write("a.txt", "One.").Write("b.txt", "Two.");
        await _folder.RunAsync();
        _folder.Write("b.txt", "Three.").Write("c.txt", "Four.");
        var summary = await _folder.RunAsync();
        Assert.Equal(new RunCounts(2, 0, 0, 1), summary.Counts);
        Assert.Equal(new RecordCounts(New: 1, Changed: 1, Same: 0), summary.Records);
        Assert.Equal(["b.txt"], summary.Changed);
        Assert.Equal("Three.", _folder.Read("b.txt").Article.Text);
    }

    [Fact]
    public async Task ExecuteAsync_OtherRules_DoesEverythingAgain()
    {
        _folder.Write("a.txt", "One.").Write("b.txt", "2.");
        await _folder.RunAsync();
        _folder.Rules = "2";
        var summary = await _folder.RunAsync();
        Assert.Equal(new RunCounts(2, 0, 0), summary.Counts);
        Assert.Equal(new RecordCounts(New: 0, Changed: 1, Same: 1), summary.Records);
        Assert.Equal("ONE.", _folder.Read("a.txt").Article.Text);
    }

    [Fact]
    public async Task ExecuteAsync_Fresh_DoesEverythingAndWritesNothingThatIsTheSame()
    {
        _folder.Write("a.txt", "One.");
        await _folder.RunAsync();
        var written = File.GetLastWriteTimeUtc(Path.Join(_folder.Output, "a.txt.json"));
        var summary = await _folder.RunAsync(new RunOptions { IsFresh = true });
        Assert.Equal((new RunCounts(1, 0, 0), new RecordCounts(0, 0, 1)), (summary.Counts, summary.Records));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Join(_folder.Output, "a.txt.json")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    public async Task ExecuteAsync_RecordRemovedOrEdited_MakesItAgain(string? edited)
    {
        _folder.Write("a.txt", "One.");
        await _folder.RunAsync();
        var path = Path.Join(_folder.Output, "a.txt.json");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        File.Delete(path);
        if (edited is not null)
            await File.WriteAllTextAsync(path, edited, TestContext.Current.CancellationToken);
        Assert.Equal(1, (await _folder.RunAsync()).Counts.Emitted);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ExecuteAsync_VanishedDocument_IsReportedAndItsRecordKept()
    {
        _folder.Write("a.txt", "One.").Write("b.txt", "Two.");
        await _folder.RunAsync();
        _folder.Remove("b.txt");
        Assert.Equal(["b.txt"], (await _folder.RunAsync()).Vanished);
        Assert.Equal(["a.txt.json", "b.txt.json"], _folder.Records());
        Assert.Equal(["b.txt"], (await _folder.RunAsync(new RunOptions { RemovesVanished = true })).Vanished);
        Assert.Equal(["a.txt.json"], _folder.Records());
        Assert.Empty((await _folder.RunAsync()).Vanished);
    }

    [Fact]
    public async Task ExecuteAsync_OtherInputs_HaveNotVanished()
    {
        _folder.Write("a.txt", "One.");
        await _folder.RunAsync(new RunOptions { Inputs = ["first"] });
        _folder.Remove("a.txt");
        _folder.Write("b.txt", "Two.");
        Assert.Empty((await _folder.RunAsync(new RunOptions { Inputs = ["second"] })).Vanished);
    }

    [Fact]
    public async Task ExecuteAsync_DocumentThatBreaks_KeepsItsEarlierRecordAndSaysSo()
    {
        _folder.Write("a.txt", "One.");
        await _folder.RunAsync();
        _folder.Write("a.txt", "bad");
        var summary = await _folder.RunAsync();
        Assert.Equal(1, summary.Counts.Failed);
        Assert.Equal(["a.txt"], summary.Kept);
        Assert.Equal("One.", _folder.Read("a.txt").Article.Text);
        _folder.Write("a.txt", "One.");
        Assert.Equal(new RecordCounts(0, 0, 1), (await _folder.RunAsync()).Records);
    }

    [Fact]
    public async Task ExecuteAsync_Cancelled_IsTakenUpWhereItStopped()
    {
        for (var i = 0; i < 40; i++)
            _folder.Write($"{i:00}.txt", $"Number {i}.");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var watcher = new Watcher(progress =>
        {
            if (progress.Counts.Total == 10)
                stop.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _folder.RunAsync(progress: watcher, token: stop.Token));
        var done = _folder.Records().Length;
        Assert.InRange(done, 10, 39);
        var summary = await _folder.RunAsync();
        Assert.Equal(new RunCounts(40 - done, 0, 0, done), summary.Counts);
    }

    [Fact]
    public async Task ExecuteAsync_Revision_IsAppliedAndItsChangeMakesTheRecordAgain()
    {
        _folder.Write("a.txt", "One.").Write("b.txt", "Two.");
        await _folder.RunAsync();
        var revision = new RecordRevision(
            id => id == "a.txt" ? "corrected" : null,
            record => record.Id == "a.txt" ? record with { Article = record.Article with { Title = "By hand" } } : record);
        var options = new RunOptions { Revision = revision };
        Assert.Equal(new RunCounts(1, 0, 0, 1), (await _folder.RunAsync(options)).Counts);
        Assert.Equal(("By hand", null), (_folder.Read("a.txt").Article.Title, _folder.Read("b.txt").Article.Title));
        Assert.Equal(2, (await _folder.RunAsync(options)).Counts.Unchanged);
        Assert.Equal(new RecordCounts(0, 1, 0), (await _folder.RunAsync()).Records);
    }

    [Fact]
    public async Task ExecuteAsync_Manifest_TellsStagesAndYields()
    {
        _folder.Write("a.txt", "One.").Write("b.txt", "Two words.");
        var summary = await _folder.RunAsync();
        Assert.Equal(["assemble", "clean", "fetch", "read"], summary.StageSeconds.Keys.Order(StringComparer.Ordinal));
        var yield = Assert.Single(summary.Yields);
        Assert.Equal(("(unknown)", 2, 14L, 0), (yield.Source, yield.Documents, yield.Characters, yield.Filled["title"]));
        var manifest = Path.Join(_folder.Output, RunFolder.StateFolder, "manifest.json");
        Assert.Equal(summary.ToJson(), await File.ReadAllBytesAsync(manifest, TestContext.Current.CancellationToken));
    }

    private sealed class Watcher(Action<RunProgress> watch) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => watch(value);
    }
}
