using System.Text.Json;
using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Runs;
using Microsoft.Extensions.Time.Testing;

namespace IngestPipeline.Tests.Runs;

public sealed class IngestRunTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ExecuteAsync_MixedSource_CountsAndNamesEveryOutcome()
    {
        var sink = new Collector();
        var run = new IngestRun(ScriptedPipeline.Build(), ScriptedPipeline.Source("a", "bad1", "skip1", "b", "later1"), [sink]);
        var summary = await run.ExecuteAsync(cancellationToken: Token);
        Assert.Equal(new RunCounts(2, 1, 2), summary.Counts);
        Assert.Equal(RunEnd.Completed, summary.End);
        Assert.Equal(["bad1", "later1"], summary.Failed.Select(outcome => outcome.Id));
        Assert.Equal(["skip1"], summary.Skipped.Select(outcome => outcome.Id));
        Assert.Equal(1, summary.Codes[Reasons.NotFound.Code]);
        Assert.Equal(["a", "bad1", "skip1", "b", "later1"], sink.Ids);
        Assert.False(summary.IsTransient);
    }

    [Fact]
    public async Task ExecuteAsync_OnlyTransientFailures_SaysThatLaterMayHelp()
    {
        var run = new IngestRun(ScriptedPipeline.Build(), ScriptedPipeline.Source("later1", "later2"), []);
        Assert.True((await run.ExecuteAsync(cancellationToken: Token)).IsTransient);
    }

    [Fact]
    public async Task ExecuteAsync_EmptySource_IsCompleted()
    {
        var summary = await new IngestRun(ScriptedPipeline.Build(), ScriptedPipeline.Source(), []).ExecuteAsync(cancellationToken: Token);
        Assert.Equal((RunEnd.Completed, 0, false), (summary.End, summary.Counts.Total, summary.IsTransient));
    }

    [Fact]
    public async Task ExecuteAsync_TooManyErrors_StopsBeforeTheEnd()
    {
        var names = Enumerable.Range(0, 500).Select(i => $"bad{i}");
        var options = new RunOptions { MaxErrors = ErrorLimit.OfCount(3) };
        var run = new IngestRun(ScriptedPipeline.Build(), ScriptedPipeline.Source(names), [], options);
        var summary = await run.ExecuteAsync(cancellationToken: Token);
        Assert.Equal((RunEnd.TooManyErrors, 4), (summary.End, summary.Counts.Failed));
    }

    [Fact]
    public async Task ExecuteAsync_Cancelled_ThrowsAndKeepsWhatIsDone()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var sink = new Collector();
        var run = new IngestRun(ScriptedPipeline.Build(), ScriptedPipeline.Source(Forever()), [sink]);
        var progress = new Watcher(report =>
        {
            if (report.Counts.Total == 3)
                stop.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.ExecuteAsync(progress, stop.Token));
        Assert.Equal(RunEnd.Interrupted, run.Summary.End);
        Assert.Equal(run.Summary.Counts.Total, sink.Ids.Count);
        Assert.InRange(sink.Ids.Count, 3, 20);
    }

    [Fact]
    public async Task ExecuteAsync_SinkThatRefusesOneRecord_IsThatDocumentsFailure()
    {
        var run = new IngestRun(ScriptedPipeline.Build(), ScriptedPipeline.Source("a", "refused", "b"), [new Refuser()]);
        var summary = await run.ExecuteAsync(cancellationToken: Token);
        Assert.Equal(new RunCounts(2, 0, 1), summary.Counts);
        Assert.Equal(("refused", "write"), (summary.Failed[0].Id, summary.Failed[0].Stage));
    }

    [Fact]
    public async Task ExecuteAsync_SinkThatBreaks_EndsTheRun()
    {
        var run = new IngestRun(ScriptedPipeline.Build(), ScriptedPipeline.Source("a", "b"), [new Breaker()]);
        await Assert.ThrowsAsync<IOException>(() => run.ExecuteAsync(cancellationToken: Token));
        Assert.Equal((RunEnd.Broken, 0), (run.Summary.End, run.Summary.Counts.Total));
    }

    [Fact]
    public async Task ExecuteAsync_Twice_Throws()
    {
        var run = new IngestRun(ScriptedPipeline.Build(), ScriptedPipeline.Source("a"), []);
        await run.ExecuteAsync(cancellationToken: Token);
        await Assert.ThrowsAsync<InvalidOperationException>(() => run.ExecuteAsync(cancellationToken: Token));
    }

    [Fact]
    public async Task ExecuteAsync_MoreFailuresThanListed_CountsThemAll()
    {
        var names = Enumerable.Range(0, 50).Select(i => $"bad{i}");
        var run = new IngestRun(ScriptedPipeline.Build(), ScriptedPipeline.Source(names), [], new RunOptions { MaxListed = 5 });
        var summary = await run.ExecuteAsync(cancellationToken: Token);
        Assert.Equal((50, 5), (summary.Counts.Failed, summary.Failed.Count));
        Assert.Equal(50, summary.Codes[Reasons.NotFound.Code]);
    }

    [Fact]
    public async Task Summary_Manifest_TellsTimesByTheClockGiven()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2024, 2, 16, 9, 0, 0, TimeSpan.Zero));
        var options = new RunOptions { Inputs = ["pages"], Output = "out" };
        var run = new IngestRun(ScriptedPipeline.Build(1), ScriptedPipeline.Source("a", "bad"), [], options, time);
        await run.ExecuteAsync(new Watcher(_ => time.Advance(TimeSpan.FromSeconds(2))), Token);
        using var json = JsonDocument.Parse(run.Summary.ToJson());
        var root = json.RootElement;
        Assert.Equal("ingest-run/1", root.GetProperty("schema").GetString());
        Assert.Equal("completed", root.GetProperty("end").GetString());
        Assert.Equal("2024-02-16T09:00:00+00:00", root.GetProperty("started").GetString());
        Assert.Equal(4, root.GetProperty("elapsedSeconds").GetDouble());
        Assert.Equal(0.5, root.GetProperty("pagesPerSecond").GetDouble());
        Assert.Equal("pages", root.GetProperty("inputs")[0].GetString());
        Assert.Equal(1, root.GetProperty("counts").GetProperty("emitted").GetInt32());
        var failed = root.GetProperty("failed")[0];
        Assert.Equal(
            ("bad", "fetch", Reasons.NotFound.Code, "It is not there.", Reasons.NotFound.Hint),
            (Text(failed, "id"), Text(failed, "stage"), Text(failed, "code"), Text(failed, "message"), Text(failed, "hint")));
        Assert.False(string.IsNullOrEmpty(root.GetProperty("pipeline").GetProperty("version").GetString()));
    }

    [Fact]
    public void RunOptions_Defaults_AreTheDocumentedOnes()
    {
        var options = new RunOptions();
        Assert.Equal((default, 10_000, 0, null), (options.MaxErrors, options.MaxListed, options.Inputs.Count, options.Output));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static IEnumerable<string> Forever()
    {
        for (var i = 0; ; i++)
            yield return $"d{i}";
    }

    private sealed class Watcher(Action<RunProgress> watch) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => watch(value);
    }

    private sealed class Collector : ISink
    {
        public List<string> Ids { get; } = [];

        public Task WriteAsync(IngestResult result, CancellationToken cancellationToken = default)
        {
            Ids.Add(result.Item.Id);
            return Task.CompletedTask;
        }
    }

    private sealed class Refuser : ISink
    {
        public Task WriteAsync(IngestResult result, CancellationToken cancellationToken = default) => result.Item.Id == "refused"
            ? throw new IngestException(Reasons.AccessDenied, "Its file is locked.")
            : Task.CompletedTask;
    }

    private sealed class Breaker : ISink
    {
        public Task WriteAsync(IngestResult result, CancellationToken cancellationToken = default) => throw new IOException("The disk is full.");
    }
}
