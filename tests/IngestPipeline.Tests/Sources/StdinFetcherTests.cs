using System.IO.Pipelines;
using IngestPipeline.Model;
using IngestPipeline.Sources;

namespace IngestPipeline.Tests.Sources;

public sealed class StdinFetcherTests
{
    private static readonly SourceItem Item = new("stdin", new Uri("stdin:"));

    [Fact]
    public async Task FetchAsync_Twice_GivesTheSameBytes()
    {
        using var fetcher = new StdinFetcher(new FetchOptions(), () => new MemoryStream([1, 2, 3]));
        var first = await fetcher.FetchAsync(Item, TestContext.Current.CancellationToken);
        var second = await fetcher.FetchAsync(Item, TestContext.Current.CancellationToken);

        Assert.Equal(3, first.Bytes.Length);
        Assert.Equal(first.Sha256, second.Sha256);
    }

    [Fact]
    public async Task FetchAsync_CancelledWhileNothingComes_Ends()
    {
        using var fetcher = new StdinFetcher(new FetchOptions(), () => new Pipe().Reader.AsStream());
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(Item, soon.Token));
    }
}
