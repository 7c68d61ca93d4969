using IngestPipeline.Sources;

namespace IngestPipeline.Tests.Sources;

public sealed class CombinedSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ListAsync_SameIdFromSeveralSources_GetsANumberBeforeTheExtension()
    {
        foreach (var name in new[] { "1/a.html", "1/x.y/b", "2/a.html", "2/x.y/b", "3/a.html", "3/a~2.html" })
            _folder.Write(name);
        var source = new CombinedSource([.. "123".Select(number => FileSource.Folder(_folder[number.ToString()]))]);

        Assert.Equal("a.html x.y/b a~2.html x.y/b~2 a~3.html a~2~2.html", await Listed.IdsAsync(source));
    }

    [Fact]
    public async Task ListAsync_SameFileTwice_IsListedOnce()
    {
        var file = _folder.Write("a.html");

        Assert.Equal("a.html", await Listed.IdsAsync(new CombinedSource([FileSource.Folder(_folder.Path), FileSource.File(file)])));
    }

    [Fact]
    public async Task ListAsync_NoSources_ListsNothing() => Assert.Empty(await Listed.ItemsAsync(new CombinedSource([])));
}
