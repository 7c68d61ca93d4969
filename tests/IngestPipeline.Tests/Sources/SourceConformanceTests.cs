using IngestPipeline.Model;
using IngestPipeline.Sources;

namespace IngestPipeline.Tests.Sources;

/// <summary>What every source promises.</summary>
public abstract class SourceConformanceTests : IDisposable
{
    private protected TemporaryFolder Folder { get; } = new();

    /// <summary>A source of at least one item.</summary>
    protected abstract ISource Create();

    [Fact]
    public async Task ListAsync_Twice_GivesTheSameItems()
    {
        var source = Create();
        var first = await Listed.ItemsAsync(source);

        Assert.NotEmpty(first);
        Assert.Equal(first, await Listed.ItemsAsync(source));
        Assert.Equal(first, await Listed.ItemsAsync(Create()));
    }

    [Fact]
    public async Task ListAsync_Ids_AreUniqueRelativeAndPlain()
    {
        var ids = (await Listed.ItemsAsync(Create())).ConvertAll(item => item.Id);

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.False(id.StartsWith('/') || id.Length == 0 || id.Split('/').Contains("..")));
    }

    [Fact]
    public async Task ListAsync_DisplayUris_TellNothingOfTheMachine()
    {
        var uris = (await Listed.ItemsAsync(Create())).ConvertAll(item => item.DisplayUri);

        Assert.All(uris, uri => Assert.DoesNotContain(Folder.Path, uri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ListAsync_Cancelled_Throws()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Create().ListAsync(cancelled.Token))
            {
            }
        });
    }

    [Fact]
    public async Task ListAsync_EveryItem_EndsInBytesOrANamedReason()
    {
        var pipeline = new PipelineBuilder().AddFetchers().AddReader(new NoReader()).Build();

        foreach (var item in await Listed.ItemsAsync(Create()))
        {
            var exception = await Xunit.Record.ExceptionAsync(() => item.Uri.Scheme == "stdin"
                ? Task.CompletedTask
                : pipeline.FetchAsync(item, TestContext.Current.CancellationToken));
            Assert.True(exception is null or IngestException, exception?.ToString());
        }
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private sealed class NoReader : IDocumentReader
    {
        public Document? Read(RawDocument raw, CancellationToken cancellationToken = default) => null;
    }
}

public sealed class FolderSourceConformanceTests : SourceConformanceTests
{
    protected override ISource Create()
    {
        Folder.Write("b/é #1%41?.html");
        Folder.Write("a.html");
        if (!File.Exists(Folder["dangling.html"]) && new FileInfo(Folder["dangling.html"]).LinkTarget is null)
            File.CreateSymbolicLink(Folder["dangling.html"], "nothing");
        return FileSource.Folder(Folder.Path);
    }
}

public sealed class SingleFileSourceConformanceTests : SourceConformanceTests
{
    protected override ISource Create() => FileSource.File(Folder.Write("a.html"));
}

public sealed class GlobSourceConformanceTests : SourceConformanceTests
{
    protected override ISource Create()
    {
        Folder.Write("b/c.html");
        return FileSource.Glob(Folder["**/*.html"]);
    }
}

public sealed class StdinSourceConformanceTests : SourceConformanceTests
{
    protected override ISource Create() => new StdinSource();
}

public sealed class UrlListSourceConformanceTests : SourceConformanceTests
{
    protected override ISource Create() => new UrlListSource(["https://example.com/a", "not an address", "ftp://example.com/b"]);
}

public sealed class CombinedSourceConformanceTests : SourceConformanceTests
{
    protected override ISource Create()
    {
        Folder.Write("one/a.html");
        Folder.Write("two/a.html");
        return new CombinedSource([FileSource.Folder(Folder["one"]), FileSource.Folder(Folder["two"]), new StdinSource()]);
    }
}
