using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Tests;

/// <summary>What the pipeline promises of any stages: one outcome a document, in order, bounded, cancellable.</summary>
public sealed class PipelineTests
{
    [Fact]
    public async Task RunAsync_OneBadDocument_StopsNothing()
    {
        var results = await CollectAsync(Pipeline(new OddFetcher()), ["a", "bad", "c"]);
        Assert.Equal(["a", "bad", "c"], results.Select(result => result.Item.Id));
        var failed = Assert.IsType<IngestResult.Failed>(results[1]);
        Assert.Equal((Reasons.NotFound.Code, "fetch"), (failed.Reason.Code, failed.Reason.Stage));
        Assert.IsType<IngestResult.Emitted>(results[2]);
    }

    [Fact]
    public async Task RunAsync_SlowFirstDocument_KeepsTheOrderOfTheSource()
    {
        var names = Enumerable.Range(0, 40).Select(i => i % 7 == 0 ? $"slow{i}" : $"d{i}").ToArray();
        var results = await CollectAsync(Pipeline(new OddFetcher(), workers: 8), names);
        Assert.Equal(names, results.Select(result => result.Item.Id));
    }

    [Fact]
    public async Task RunAsync_Cancelled_Throws()
    {
        using var stop = new CancellationTokenSource();
        var run = async () =>
        {
            await foreach (var _ in Pipeline(new OddFetcher()).RunAsync(new Named(["a", "b", "c", "d"]), stop.Token))
                await stop.CancelAsync();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(run);
    }

    [Fact]
    public async Task RunAsync_SourceThatBreaks_Throws() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => CollectAsync(Pipeline(new OddFetcher()), new BrokenSource()));

    [Fact]
    public async Task RunAsync_ConsumerThatStops_StopsTheSource()
    {
        var source = new Endless();
        await foreach (var result in Pipeline(new OddFetcher(), workers: 2).RunAsync(source))
        {
            if (result.Item.Id == "5")
                break;
        }

        Assert.InRange(source.Listed, 6, 100);
    }

    [Fact]
    public async Task IngestAsync_CancelledInAStage_IsNoOutcome()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var ingest = () => Pipeline(new OddFetcher()).IngestAsync(new SourceItem("slow", new Uri("file:///slow")), stop.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(ingest);
    }

    [Fact]
    public async Task IngestAsync_StageThatBreaks_IsANamedFailure()
    {
        var pipeline = Builder(new OddFetcher()).AddExtractor(new BreakingExtractor()).Build();
        var failed = Assert.IsType<IngestResult.Failed>(await pipeline.IngestAsync(new SourceItem("a", new Uri("file:///a"))));
        Assert.Equal((Reasons.StageFailed.Code, "breaking"), (failed.Reason.Code, failed.Reason.Stage));
        Assert.IsType<FormatException>(failed.Exception);
    }

    [Fact]
    public async Task IngestAsync_SchemeWithoutFetcher_IsANamedFailure()
    {
        var failed = Assert.IsType<IngestResult.Failed>(
            await Pipeline(new OddFetcher()).IngestAsync(new SourceItem("a", new Uri("gopher://a"))));
        Assert.Equal(Reasons.SchemeRefused.Code, failed.Reason.Code);
    }

    private static Pipeline Pipeline(IFetcher fetcher, int workers = 2) =>
        Builder(fetcher).Use(new PipelineOptions { Parallelism = workers }).Build();

    private static PipelineBuilder Builder(IFetcher fetcher) =>
        new PipelineBuilder().AddFetcher("file", fetcher).AddReader(new LineReader());

    private static Task<List<IngestResult>> CollectAsync(Pipeline pipeline, string[] names) => CollectAsync(pipeline, new Named(names));

    private static async Task<List<IngestResult>> CollectAsync(Pipeline pipeline, ISource source)
    {
        var results = new List<IngestResult>();
        await foreach (var result in pipeline.RunAsync(source))
            results.Add(result);
        return results;
    }

    private sealed class OddFetcher : IFetcher
    {
        public async Task<RawDocument> FetchAsync(SourceItem item, CancellationToken cancellationToken = default)
        {
            if (item.Id.StartsWith("slow", StringComparison.Ordinal))
                await Task.Delay(30, cancellationToken);
            return item.Id == "bad"
                ? throw new IngestException(Reasons.NotFound, "There is no file 'bad'.")
                : new RawDocument(item, "words"u8.ToArray(), "text/plain", "utf-8", item.Uri);
        }
    }

    private sealed class LineReader : IDocumentReader
    {
        public Document Read(RawDocument raw, CancellationToken cancellationToken = default) =>
            new(raw, "text/plain", [new Block("words", BlockKind.Paragraph, new TextSpan(0, 5))]);
    }

    [Stage("breaking")]
    private sealed class BreakingExtractor : IExtractor
    {
        public void Extract(Article article, CancellationToken cancellationToken = default) => throw new FormatException("broken");
    }

    private sealed class Named(string[] names) : ISource
    {
        public IAsyncEnumerable<SourceItem> ListAsync(CancellationToken cancellationToken = default) =>
            names.Select(name => new SourceItem(name, new Uri("file:///" + name))).ToAsyncEnumerable();
    }

    private sealed class BrokenSource : ISource
    {
        public async IAsyncEnumerable<SourceItem> ListAsync(
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            yield return new SourceItem("a", new Uri("file:///a"));
            await Task.Yield();
            throw new InvalidDataException("The list is torn.");
        }
    }

    private sealed class Endless : ISource
    {
        public int Listed { get; private set; }

        public async IAsyncEnumerable<SourceItem> ListAsync(
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            while (true)
            {
                await Task.Yield();
                yield return new SourceItem($"{Listed++}", new Uri("file:///" + Listed));
            }
        }
    }
}
