using System.IO.Pipes;
using System.Text;
using IngestPipeline.Model;
using IngestPipeline.Sinks;
using IngestPipeline.Tests.Sources;
using Microsoft.Win32.SafeHandles;

namespace IngestPipeline.Tests.Sinks;

public sealed class JsonLinesSinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WriteAsync_Outcomes_GivesOneLineEachInOrder()
    {
        using var stream = new MemoryStream();
        await using var sink = JsonLinesSink.To(stream);
        var emitted = Results.Emitted("a.html", "two\nlines");
        await sink.WriteAsync(Results.Failed("x"), Token);
        await sink.WriteAsync(emitted, Token);
        await sink.WriteAsync(Results.Skipped("y"), Token);

        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Contains("\"result\":\"failed\"", lines[0], StringComparison.Ordinal);
        Assert.Equal(RecordJson.SerializeLine(emitted.Record), Encoding.UTF8.GetBytes(lines[1] + "\n"));
        Assert.Contains("\"result\":\"skipped\"", lines[2], StringComparison.Ordinal);
        Assert.Equal("", lines[3]);
    }

    [Fact]
    public async Task WriteAsync_Buffered_FlushesEachLineAndLeavesTheStreamOpen()
    {
        using var stream = new MemoryStream();
        using var buffered = new BufferedStream(stream, 1 << 20);
        await using (var sink = JsonLinesSink.To(buffered))
        {
            await sink.WriteAsync(Results.Emitted("a.html"), Token);
            Assert.NotEqual(0, stream.Length);
            await sink.CompleteAsync(Token);
        }

        Assert.True(buffered.CanWrite);
    }

    [Fact]
    public async Task Create_Completed_AppearsWholeAndOnlyThen()
    {
        await using var sink = JsonLinesSink.Create(_folder["sub/out.jsonl"]);
        await sink.WriteAsync(Results.Emitted("a.html"), Token);
        Assert.False(File.Exists(_folder["sub/out.jsonl"]));
        await sink.CompleteAsync(Token);
        await sink.CompleteAsync(Token);

        Assert.Equal(["sub/out.jsonl"], _folder.Files());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => sink.WriteAsync(Results.Emitted("b.html"), Token));
    }

    [Fact]
    public async Task Create_NotCompleted_LeavesTheOldFile()
    {
        _folder.Write("out.jsonl", "old");
        await using (var sink = JsonLinesSink.Create(_folder["out.jsonl"]))
            await sink.WriteAsync(Results.Emitted("a.html"), Token);

        Assert.Equal(["out.jsonl"], _folder.Files());
        Assert.Equal("old", File.ReadAllText(_folder["out.jsonl"]));
    }

    [Fact]
    public void Create_WhereNoFileCanBe_Throws()
    {
        Assert.Throws<SinkException>(() => JsonLinesSink.Create(_folder.Path));
        Assert.Throws<SinkException>(() => JsonLinesSink.Create(Path.Join(_folder.Write("file"), "out.jsonl")));
        Assert.Throws<SinkException>(() => JsonLinesSink.Create(""));
    }

    [Fact]
    public async Task WriteAsync_PipeClosedByItsReader_ThrowsOutputClosed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A pipe's handle is no file's on Windows.");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        using var handle = new SafeFileHandle(pipe.SafePipeHandle.DangerousGetHandle(), ownsHandle: false);
        using var stream = new FileStream(handle, FileAccess.Write, 0);
        pipe.ClientSafePipeHandle.Dispose();
        await using var sink = JsonLinesSink.To(stream);

        await Assert.ThrowsAsync<OutputClosedException>(() => sink.WriteAsync(Results.Emitted("a.html"), Token));
    }

    [Fact]
    public async Task WriteAsync_DiskFull_ThrowsSinkException()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no full device here.");
        using var stream = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
        await using var sink = JsonLinesSink.To(stream);

        await Assert.ThrowsAsync<SinkException>(() => sink.WriteAsync(Results.Emitted("a.html"), Token));
    }
}
