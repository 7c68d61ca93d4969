using IngestPipeline.Model;
using IngestPipeline.Sinks;
using IngestPipeline.Tests.Sources;

namespace IngestPipeline.Tests.Sinks;

public sealed class JsonFolderSinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private JsonFolderSink Open() => JsonFolderSink.Open(_folder["out"]);

    private string IdAt(string file) => RecordJson.Deserialize(File.ReadAllBytes(_folder[file])).Id;

    [Fact]
    public async Task WriteAsync_Record_MirrorsTheTreeWithTheSerializersBytes()
    {
        var result = Results.Emitted("sub/folder/a.html");
        await Open().WriteAsync(result, Token);

        Assert.Equal(["out/sub/folder/a.html.json"], _folder.Files());
        Assert.Equal(RecordJson.Serialize(result.Record), File.ReadAllBytes(_folder["out/sub/folder/a.html.json"]));
    }

    [Fact]
    public async Task WriteAsync_NamesThatDifferInCaseOrNormalForm_GetFilesOfTheirOwn()
    {
        var sink = Open();
        string[] ids = ["a.html", "A.html", "A.HTML", "é.html", "e\u0301.html", "sub/a.html", "SUB/a.html"];
        foreach (var id in ids)
            await sink.WriteAsync(Results.Emitted(id), Token);

        var files = _folder.Files();
        Assert.Equal(ids.Length, files.Select(file => file.Normalize().ToUpperInvariant()).Distinct().Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), files.Select(IdAt).Order(StringComparer.Ordinal));
        Assert.Contains("out/a.html.json", files);
    }

    [Fact]
    public async Task WriteAsync_OtherDocumentsFail_NamesStayTheSame()
    {
        var (all, some) = (JsonFolderSink.Open(_folder["all"]), JsonFolderSink.Open(_folder["some"]));
        await all.WriteAsync(Results.Emitted("a.html"), Token);
        await some.WriteAsync(Results.Failed("a.html"), Token);
        await all.WriteAsync(Results.Emitted("A.html"), Token);
        await some.WriteAsync(Results.Emitted("A.html"), Token);

        Assert.Equal(all.NameOf("A.html"), some.NameOf("A.html"));
        Assert.Equal("A.html", IdAt("some/" + some.NameOf("A.html")));
        Assert.False(File.Exists(_folder["some/a.html.json"]));
    }

    [Fact]
    public async Task WriteAsync_SameIdAgain_ReplacesTheFile()
    {
        await Open().WriteAsync(Results.Emitted("a.html", "old"), Token);
        var sink = Open();
        await sink.WriteAsync(Results.Emitted("a.html", "new"), Token);
        await sink.WriteAsync(Results.Emitted("a.html", "newer"), Token);

        Assert.Equal("newer", RecordJson.Deserialize(File.ReadAllBytes(_folder["out/a.html.json"])).Article.Text);
        Assert.Single(_folder.Files());
    }

    [Theory]
    [InlineData("../escape.html")]
    [InlineData("a/../../../escape.html")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("C:\\windows\\x.html")]
    [InlineData("\\\\server\\share\\x.html")]
    [InlineData("a\0b.html")]
    [InlineData("http://example.com/%2e%2e/%2e%2e/x")]
    [InlineData("http://example.com/..%2f..%2fx")]
    public async Task WriteAsync_IdThatWouldEscape_StaysInTheFolder(string id)
    {
        await Open().WriteAsync(Results.Emitted(id), Token);

        var file = Assert.Single(_folder.Files());
        Assert.StartsWith("out/", file, StringComparison.Ordinal);
        Assert.Equal(id, IdAt(file));
    }

    [Fact]
    public async Task WriteAsync_SubfolderIsALink_IsRefused()
    {
        using var elsewhere = new TemporaryFolder();
        var sink = Open();
        Directory.CreateSymbolicLink(_folder["out/sub"], elsewhere.Path);

        var exception = await Assert.ThrowsAsync<SinkException>(() => sink.WriteAsync(Results.Emitted("sub/deep/a.html"), Token));

        Assert.Contains("is a link", exception.Message, StringComparison.Ordinal);
        Assert.Empty(elsewhere.Files());
    }

    [Fact]
    public async Task WriteAsync_LinksWhereFilesGo_AreReplacedNotFollowed()
    {
        var victim = _folder.Write("victim.txt", "precious");
        var sink = Open();
        File.CreateSymbolicLink(_folder["out/a.html.json"], victim);
        File.CreateSymbolicLink(_folder["out/.a.html.json.tmp"], victim);
        await sink.WriteAsync(Results.Emitted("a.html"), Token);

        Assert.Equal("precious", File.ReadAllText(victim));
        Assert.Null(new FileInfo(_folder["out/a.html.json"]).LinkTarget);
        Assert.Equal(["out/a.html.json", "victim.txt"], _folder.Files());
    }

    [Fact]
    public async Task WriteAsync_FolderStandsWhereTheFileGoes_ThrowsAndLeavesNoTemporaryFile()
    {
        var sink = Open();
        Directory.CreateDirectory(_folder["out/a.html.json"]);

        await Assert.ThrowsAsync<SinkException>(() => sink.WriteAsync(Results.Emitted("a.html"), Token));
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public async Task WriteAsync_FolderNamedLikeARecord_DoesNotStandInItsWay()
    {
        var sink = Open();
        await sink.WriteAsync(Results.Emitted("a"), Token);
        await sink.WriteAsync(Results.Emitted("a.json/b"), Token);

        Assert.Equal(["out/a.json", "out/a.json~/b.json"], _folder.Files());
    }

    [Fact]
    public void Open_BelowAFile_ThrowsNamingTheFolder()
    {
        var path = Path.Join(_folder.Write("file"), "out");

        Assert.Contains(path, Assert.Throws<SinkException>(() => JsonFolderSink.Open(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Open_NoFolderName_Throws(string folder) => Assert.Throws<SinkException>(() => JsonFolderSink.Open(folder));

    [Fact]
    public void Open_WhereNobodyMayWrite_Throws()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The process table is Linux's.");

        Assert.Throws<SinkException>(() => JsonFolderSink.Open("/proc/self"));
        Assert.Throws<SinkException>(() => JsonFolderSink.Open("/proc/self/out"));
    }

    [Fact]
    public void Open_Folder_LeavesNothingInIt()
    {
        Open();

        Assert.Empty(_folder.Files());
        Assert.True(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public async Task WriteAsync_ManyAtOnce_GivesEachItsFile()
    {
        var sink = Open();
        await Parallel.ForAsync(0, 50, Token, (i, token) => new ValueTask(sink.WriteAsync(Results.Emitted($"{i % 5}/{i}.html"), token)));

        Assert.Equal(50, _folder.Files().Count);
    }
}
