using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Sources;

namespace IngestPipeline.Tests.Sources;

public sealed class FileFetcherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FileFetcher _fetcher = new(new FetchOptions { MaxBytes = 1000 });

    public void Dispose() => _folder.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private SourceItem Item(string name) => new(name, FileUri.Of(_folder[name]));

    private async Task<IngestException> FailureAsync(SourceItem item)
    {
        var exception = await Assert.ThrowsAsync<IngestException>(
            () => _fetcher.FetchAsync(item, Token).WaitAsync(TimeSpan.FromSeconds(5), Token));
        Assert.Contains(item.Id, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Path, exception.Message, StringComparison.Ordinal);
        return exception;
    }

    [Theory]
    [InlineData("gone.html")]
    [InlineData("no/such/folder.html")]
    public async Task FetchAsync_Missing_IsNotFound(string name) => Assert.Equal(Reasons.NotFound, (await FailureAsync(Item(name))).Reason);

    [Fact]
    public async Task FetchAsync_DanglingLink_SaysSo()
    {
        File.CreateSymbolicLink(_folder["a.html"], "nothing");

        var exception = await FailureAsync(Item("a.html"));

        Assert.Equal(Reasons.NotFound, exception.Reason);
        Assert.Contains("points at nothing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchAsync_LinkToItself_SaysSo()
    {
        File.CreateSymbolicLink(_folder["a.html"], "b.html");
        File.CreateSymbolicLink(_folder["b.html"], "a.html");

        var exception = await FailureAsync(Item("a.html"));

        Assert.Equal(Reasons.NotFound, exception.Reason);
        Assert.Contains("back to itself", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchAsync_LinkToAFile_GivesItsBytes()
    {
        _folder.Write("a.html", "hello");
        File.CreateSymbolicLink(_folder["b.html"], "a.html");

        Assert.Equal(5, (await _fetcher.FetchAsync(Item("b.html"), Token)).Bytes.Length);
    }

    [Fact]
    public async Task FetchAsync_Folder_IsNotAFile()
    {
        Directory.CreateDirectory(_folder["folder"]);
        Directory.CreateSymbolicLink(_folder["link"], "folder");

        Assert.Equal(Reasons.NotAFile, (await FailureAsync(Item("folder"))).Reason);
        Assert.Contains("not followed", (await FailureAsync(Item("link"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchAsync_PipeOrDevice_IsRefusedWithoutHanging()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no named pipes in folders on Windows.");
        _folder.MakePipe("pipe");
        File.CreateSymbolicLink(_folder["link-to-pipe"], "pipe");
        File.CreateSymbolicLink(_folder["link-to-zero"], "/dev/zero");

        Assert.Equal(Reasons.NotAFile, (await FailureAsync(Item("pipe"))).Reason);
        Assert.Equal(Reasons.NotAFile, (await FailureAsync(Item("link-to-pipe"))).Reason);
        Assert.Equal(Reasons.NotAFile, (await FailureAsync(Item("link-to-zero"))).Reason);
    }

    [Fact]
    public async Task FetchAsync_Empty_GivesNoBytes()
    {
        _folder.Write("empty.html", "");

        Assert.True((await _fetcher.FetchAsync(Item("empty.html"), Token)).Bytes.IsEmpty);
    }

    [Fact]
    public async Task FetchAsync_FileWhoseLengthLies_IsReadAndCapped()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Files of the process table, which claim length 0, are Linux's.");

        Assert.NotEqual(0, (await _fetcher.FetchAsync(new SourceItem("kernel", FileUri.Of("/proc/version")), Token)).Bytes.Length);
        Assert.Equal(Reasons.TooLarge, (await Assert.ThrowsAsync<IngestException>(
            () => _fetcher.FetchAsync(new SourceItem("kernel", FileUri.Of("/proc/kallsyms")), Token))).Reason);
    }

    [Fact]
    public async Task FetchAsync_UnreadableFileOrFolder_IsAccessDenied()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Permission bits do not bind here.");
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(_folder.Write("a.html"), UnixFileMode.None);
        Directory.CreateDirectory(_folder["b"], UnixFileMode.None);

        Assert.Equal(Reasons.AccessDenied, (await FailureAsync(Item("a.html"))).Reason);
        Assert.Equal("a.html b", await Listed.IdsAsync(FileSource.Folder(_folder.Path)));
        Assert.Equal(Reasons.AccessDenied, (await FailureAsync(Item("b"))).Reason);
        File.SetUnixFileMode(_folder["b"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task FetchAsync_OtherScheme_IsRefused() =>
        Assert.Equal(Reasons.SchemeRefused, (await FailureAsync(new SourceItem("x", new Uri("https://example.com/x")))).Reason);
}
