using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Tests;

public sealed class TimeBudgetTests
{
    private static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(100);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task IngestAsync_StageThatTakesTooLong_IsANamedFailure(bool heeds)
    {
        using var release = new ManualResetEventSlim();
        var result = await Build(new Sleeper(heeds, release)).IngestAsync(Item("slow"), Token);
        release.Set();
        var failed = Assert.IsType<IngestResult.Failed>(result);
        Assert.Equal((Reasons.TooSlow.Code, "sleeper"), (failed.Reason.Code, failed.Reason.Stage));
        Assert.Contains("0.1 seconds", failed.Reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IngestAsync_QuickDocument_TellsHowLongEachStageTook()
    {
        using var release = new ManualResetEventSlim(initialState: true);
        var result = await Build(new Sleeper(heeds: true, release)).IngestAsync(Item("quick"), Token);
        Assert.IsType<IngestResult.Emitted>(result);
        Assert.Equal(["fetch", "read", "clean", "sleeper", "assemble"], result.StageTimes.Select(time => time.Stage));
        Assert.All(result.StageTimes, time => Assert.True(time.Elapsed >= TimeSpan.Zero));
    }

    [Fact]
    public async Task IngestAsync_CancelledByTheCaller_IsNoFailure()
    {
        using var release = new ManualResetEventSlim();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Build(new Sleeper(true, release)).IngestAsync(Item("slow"), stop.Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(90_000)]
    public void Build_TimeBudgetOutOfRange_IsAGap(int seconds)
    {
        var builder = new PipelineBuilder().Use(new PipelineOptions { TimeBudget = TimeSpan.FromSeconds(seconds) });
        Assert.Contains("TimeBudget", Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);
    }

    private static SourceItem Item(string id) => new(id, new Uri("file:///" + id));

    private static Pipeline Build(Sleeper sleeper) => new PipelineBuilder()
        .Use(new PipelineOptions { TimeBudget = Budget })
        .AddFetcher("file", new Fetcher()).AddReader(new Reader()).AddExtractor(sleeper).Build();

    private sealed class Fetcher : IFetcher
    {
        public Task<RawDocument> FetchAsync(SourceItem item, CancellationToken cancellationToken = default) =>
            Task.FromResult(new RawDocument(item, "Text."u8.ToArray(), "text/plain", null, item.Uri));
    }

    private sealed class Reader : IDocumentReader
    {
        public Document? Read(RawDocument raw, CancellationToken cancellationToken = default) =>
            new(raw, "text/plain", [new Block("Text.", BlockKind.Paragraph, new TextSpan(0, 5))]);
    }

    [Stage("sleeper")]
    private sealed class Sleeper(bool heeds, ManualResetEventSlim release) : IExtractor
    {
        public void Extract(Article article, CancellationToken cancellationToken = default) =>
            release.Wait(heeds ? cancellationToken : CancellationToken.None);
    }
}
