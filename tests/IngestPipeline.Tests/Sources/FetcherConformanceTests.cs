using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Sources;

namespace IngestPipeline.Tests.Sources;

/// <summary>What every fetcher promises.</summary>
public abstract class FetcherConformanceTests : IAsyncLifetime
{
    private protected static byte[] Expected { get; } = [.. "<p>é</p>"u8];

    /// <summary>A fetcher that takes at most so many bytes, and an item whose bytes are <see cref="Expected"/>.</summary>
    protected abstract (IFetcher Fetcher, SourceItem Item) Create(int maxBytes);

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task FetchAsync_Item_GivesItsBytesAndItself()
    {
        var (fetcher, item) = Create(1000);
        var raw = await fetcher.FetchAsync(item, TestContext.Current.CancellationToken);

        Assert.Equal(Expected, raw.Bytes.ToArray());
        Assert.Same(item, raw.Item);
        Assert.Equal(item.Uri, raw.FinalUri);
    }

    [Fact]
    public async Task FetchAsync_FromManyThreads_GivesTheSameBytes()
    {
        var (fetcher, item) = Create(1000);
        var raws = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => fetcher.FetchAsync(item, TestContext.Current.CancellationToken)));

        Assert.All(raws, raw => Assert.Equal(Expected, raw.Bytes.ToArray()));
    }

    [Fact]
    public async Task FetchAsync_ExactlyTheCap_IsTaken()
    {
        var (fetcher, item) = Create(Expected.Length);

        Assert.Equal(Expected.Length, (await fetcher.FetchAsync(item, TestContext.Current.CancellationToken)).Bytes.Length);
    }

    [Fact]
    public async Task FetchAsync_OneByteMoreThanTheCap_IsTooLarge()
    {
        var (fetcher, item) = Create(Expected.Length - 1);
        var exception = await Assert.ThrowsAsync<IngestException>(() => fetcher.FetchAsync(item, TestContext.Current.CancellationToken));

        Assert.Equal(Reasons.TooLarge, exception.Reason);
    }

    [Fact]
    public async Task FetchAsync_Cancelled_Throws()
    {
        var (fetcher, item) = Create(1000);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(item, cancelled.Token));
    }
}

public sealed class FileFetcherConformanceTests : FetcherConformanceTests
{
    private readonly TemporaryFolder _folder = new();

    protected override (IFetcher Fetcher, SourceItem Item) Create(int maxBytes)
    {
        File.WriteAllBytes(_folder["a.html"], Expected);
        return (new FileFetcher(new FetchOptions { MaxBytes = maxBytes }), new SourceItem("a.html", FileUri.Of(_folder["a.html"])));
    }

    public override ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return base.DisposeAsync();
    }
}

public sealed class StdinFetcherConformanceTests : FetcherConformanceTests
{
    private StdinFetcher? _fetcher;

    protected override (IFetcher Fetcher, SourceItem Item) Create(int maxBytes)
    {
        _fetcher = new StdinFetcher(new FetchOptions { MaxBytes = maxBytes }, () => new MemoryStream(Expected));
        return (_fetcher, new SourceItem("stdin", new Uri("stdin:")));
    }

    public override ValueTask DisposeAsync()
    {
        _fetcher?.Dispose();
        return base.DisposeAsync();
    }
}

public sealed class HttpFetcherConformanceTests : FetcherConformanceTests
{
    private WebServer? _server;
    private HttpFetcher? _fetcher;

    public override async ValueTask InitializeAsync() =>
        _server = await WebServer.StartAsync(context => context.Response.Body.WriteAsync(Expected).AsTask());

    protected override (IFetcher Fetcher, SourceItem Item) Create(int maxBytes)
    {
        _fetcher = HttpFetcher.Create(new FetchOptions { MaxBytes = maxBytes, AllowPrivateAddresses = true });
        return (_fetcher, _server!.Item("/a.html"));
    }

    public override async ValueTask DisposeAsync()
    {
        _fetcher?.Dispose();
        await _server!.DisposeAsync();
        await base.DisposeAsync();
    }
}
