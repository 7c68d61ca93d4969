using System.Diagnostics;
using System.Text;
using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Sources;

namespace IngestPipeline.Tests.Sources;

public sealed class FileSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private void Shell(string line)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", line]) { WorkingDirectory = _folder.Path })!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    private Task<string> IdsAsync(FileSourceOptions? options = null) => Listed.IdsAsync(FileSource.Folder(_folder.Path, options));

    private void Write(params string[] names) => Array.ForEach(names, name => _folder.Write(name));

    [Fact]
    public async Task Folder_NestedFiles_ListsInOrdinalOrderOfRelativePaths()
    {
        Write("b.html", "a/z.html", "a.html", "a-b/x.html", "a/b/c.txt", "Z.html");

        Assert.Equal("Z.html a-b/x.html a.html a/b/c.txt a/z.html b.html", await IdsAsync());
    }

    [Fact]
    public async Task Folder_HiddenRecordsAndDesktopFiles_AreLeftOut()
    {
        Write("a.html", ".DS_Store", ".git/config", "a.html.verified.json", "b/a.html.received.json", "b/Thumbs.db", "README.md");

        Assert.Equal("README.md a.html", await IdsAsync());
    }

    [Fact]
    public async Task Folder_PartsOfASavedPage_AreLeftOutUnlessAskedFor()
    {
        Write("page.html", "page_files/ad.html", "other_files/b.html");

        Assert.Equal("other_files/b.html page.html", await IdsAsync());
        var all = new FileSourceOptions { IncludeSavedPageParts = true };
        Assert.Equal("other_files/b.html page.html page_files/ad.html", await IdsAsync(all));
    }

    [Fact]
    public async Task Folder_IncludeAndExclude_AreHonoured()
    {
        Write("a.html", "b.HTML", "c.txt", "out/d.html");

        Assert.Equal("a.html b.HTML", await IdsAsync(new FileSourceOptions { Include = ["**/*.html"], Exclude = ["out/**"] }));
    }

    [Fact]
    public async Task Folder_Empty_ListsNothing() => Assert.Equal("", await IdsAsync());

    [Fact]
    public async Task Folder_LinksInACycle_EndAndListEachFileOnce()
    {
        Write("a/b.html");
        Directory.CreateSymbolicLink(_folder["a/self"], ".");
        Directory.CreateSymbolicLink(_folder["a/root"], _folder.Path);

        Assert.Equal("a/b.html", await IdsAsync());
    }

    [Fact]
    public async Task Folder_LinkOutOfTheTree_IsAnItemThatFailsAndIsNotFollowed()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.html");
        Write("a.html");
        Directory.CreateSymbolicLink(_folder["out"], elsewhere.Path);
        Directory.CreateSymbolicLink(_folder["up"], "..");

        Assert.Equal("a.html out up", await IdsAsync());
    }

    [Fact]
    public async Task Folder_LinksToFilesAndDanglingLinks_AreListed()
    {
        Write("a.html");
        File.CreateSymbolicLink(_folder["b.html"], "a.html");
        File.CreateSymbolicLink(_folder["c.html"], "nothing");
        File.CreateSymbolicLink(_folder["d.html"], "d.html");

        Assert.Equal("a.html b.html c.html d.html", await IdsAsync());
    }

    [Fact]
    public async Task Folder_NamesThatAreNoUtf8_AreListedAndFailByName()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "Names are always Unicode there.");
        Write("a.html");
        Shell("printf x > \"$(printf 'caf\\351.html')\"; mkdir \"$(printf 'd\\351')\"");
        try
        {
            Assert.Equal("a.html caf\uFFFD.html d\uFFFD", await IdsAsync());
            var item = new SourceItem("caf\uFFFD.html", FileUri.Of(_folder["caf\uFFFD.html"]));
            var failure = await Assert.ThrowsAsync<IngestException>(
                () => new FileFetcher(new FetchOptions()).FetchAsync(item, TestContext.Current.CancellationToken));
            Assert.Equal(Reasons.NotFound, failure.Reason);
            Assert.Contains("UTF-8", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            // .NET cannot delete them either.
            Shell("rm -r caf* d*");
        }
    }

    [Fact]
    public async Task Folder_ThatIsItselfALink_IsListed()
    {
        Write("real/a.html");
        Directory.CreateSymbolicLink(_folder["link"], "real");
        Directory.CreateSymbolicLink(_folder["real/back"], ".");

        Assert.Equal("a.html", await Listed.IdsAsync(FileSource.Folder(_folder["link"])));
    }

    [Fact]
    public async Task Folder_ThatIsNotThere_IsAnItem() => Assert.Equal("gone", await Listed.IdsAsync(FileSource.Folder(_folder["gone"])));

    [Theory]
    [InlineData("a#b?c%41 d.html")]
    [InlineData("e\u0301-decomposed.html")]
    [InlineData("é-composed.html")]
    [InlineData("😀 “quoted”.html")]
    [InlineData("back\\slash.html")]
    [InlineData("trailing ")]
    [InlineData("line\nfeed.html")]
    public async Task Folder_UnusualName_IsListedAndFetchedAsItIs(string name)
    {
        Write(name);

        var item = Assert.Single(await Listed.ItemsAsync(FileSource.Folder(_folder.Path)));
        var raw = await new FileFetcher(new FetchOptions()).FetchAsync(item, TestContext.Current.CancellationToken);

        Assert.Equal(name, item.Id);
        Assert.Equal("text", Encoding.UTF8.GetString(raw.Bytes.Span));
    }

    [Fact]
    public async Task Glob_Pattern_GivesTheIdsOfTheFolder()
    {
        Write("articles/a.html", "articles/x/b.html", "articles/c.txt");

        Assert.Equal("a.html x/b.html", await Listed.IdsAsync(FileSource.Glob(_folder["articles/**/*.html"])));
        Assert.Equal("a.html", await Listed.IdsAsync(FileSource.Glob(_folder["articles/*.html"])));
        Assert.Equal("articles/a.html articles/c.txt", await Listed.IdsAsync(FileSource.Glob(_folder["art*/*"])));
    }

    [Fact]
    public async Task Glob_HiddenFolder_IsListedOnlyWhenNamed()
    {
        Write(".drafts/a.html", "b.html");

        Assert.Equal("b.html", await Listed.IdsAsync(FileSource.Glob(_folder["**/*.html"])));
        Assert.Equal(".drafts/a.html", await Listed.IdsAsync(FileSource.Glob(_folder["**/.drafts/*.html"])));
    }

    [Fact]
    public void Options_Defaults_ArePinned()
    {
        var options = new FileSourceOptions();

        Assert.Equal(["**/*"], options.Include);
        Assert.Equal(["**/*.verified.json", "**/*.received.json", "**/Thumbs.db", "**/desktop.ini"], options.Exclude);
        Assert.False(options.IncludeHidden || options.IncludeSavedPageParts);
    }
}
