using System.Text;
using IngestPipeline.Model;
using IngestPipeline.Sinks;
using IngestPipeline.Tests.Sources;

namespace IngestPipeline.Tests.Sinks;

/// <summary>What every sink promises.</summary>
public abstract class SinkConformanceTests : IDisposable
{
    private protected TemporaryFolder Folder { get; } = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Writes the outcomes to a new sink of the given name, ends it, and gives all the bytes that it left.</summary>
    protected abstract Task<byte[]> WriteAllAsync(string name, IReadOnlyList<IngestResult> results, CancellationToken cancellationToken);

    /// <summary>How many records the bytes hold.</summary>
    protected abstract IReadOnlyList<string> IdsOf(byte[] bytes);

    [Fact]
    public async Task WriteAsync_Records_CanBeReadBack()
    {
        var bytes = await WriteAllAsync("a", [Results.Emitted("a.html"), Results.Emitted("b/c.html")], Token);

        Assert.Equal(["a.html", "b/c.html"], IdsOf(bytes));
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Fact]
    public async Task WriteAsync_SkipsAndFailures_StopNothing()
    {
        var bytes = await WriteAllAsync("a", [Results.Failed("x"), Results.Emitted("a.html"), Results.Skipped("y")], Token);

        Assert.Equal(["a.html"], IdsOf(bytes));
    }

    [Fact]
    public async Task WriteAsync_SameOutcomes_GiveTheSameBytes()
    {
        IngestResult[] results = [Results.Emitted("a.html"), Results.Failed("b"), Results.Emitted("A.html")];

        Assert.Equal(await WriteAllAsync("a", results, Token), await WriteAllAsync("b", results, Token));
    }

    [Fact]
    public async Task WriteAsync_Cancelled_Throws()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WriteAllAsync("a", [Results.Emitted("a.html")], cancelled.Token));
    }

    [Fact]
    public async Task WriteAsync_Ended_LeavesNoTemporaryFile()
    {
        await WriteAllAsync("a", [Results.Emitted("a.html"), Results.Emitted("b/c.html")], Token);

        Assert.DoesNotContain(Folder.Files(), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static async Task WriteAsync(ISink sink, IReadOnlyList<IngestResult> results, CancellationToken cancellationToken)
    {
        foreach (var result in results)
            await sink.WriteAsync(result, cancellationToken);
    }
}

public sealed class JsonFolderSinkConformanceTests : SinkConformanceTests
{
    private const byte Separator = 0;

    protected override async Task<byte[]> WriteAllAsync(
        string name, IReadOnlyList<IngestResult> results, CancellationToken cancellationToken)
    {
        await WriteAsync(JsonFolderSink.Open(Folder[name]), results, cancellationToken);
        var files = Folder.Files()
            .Where(file => file.StartsWith(name + "/", StringComparison.Ordinal)).Select(file => File.ReadAllBytes(Folder[file]));
        return [.. files.SelectMany((bytes, index) => index == 0 ? bytes : [Separator, .. bytes])];
    }

    protected override IReadOnlyList<string> IdsOf(byte[] bytes) =>
        [.. Encoding.UTF8.GetString(bytes).Split('\0').Select(text => RecordJson.Deserialize(Encoding.UTF8.GetBytes(text)).Id)];
}

public abstract class JsonLinesConformanceTests : SinkConformanceTests
{
    protected override IReadOnlyList<string> IdsOf(byte[] bytes) =>
    [
        .. Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Contains("\"schema\"", StringComparison.Ordinal))
            .Select(line => RecordJson.Deserialize(Encoding.UTF8.GetBytes(line)).Id),
    ];
}

public sealed class JsonLinesStreamConformanceTests : JsonLinesConformanceTests
{
    protected override async Task<byte[]> WriteAllAsync(
        string name, IReadOnlyList<IngestResult> results, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        await using var sink = JsonLinesSink.To(stream);
        await WriteAsync(sink, results, cancellationToken);
        return stream.ToArray();
    }
}

public sealed class JsonLinesFileConformanceTests : JsonLinesConformanceTests
{
    protected override async Task<byte[]> WriteAllAsync(
        string name, IReadOnlyList<IngestResult> results, CancellationToken cancellationToken)
    {
        await using var sink = JsonLinesSink.Create(Folder[name + ".jsonl"]);
        await WriteAsync(sink, results, cancellationToken);
        await sink.CompleteAsync(cancellationToken);
        return await File.ReadAllBytesAsync(Folder[name + ".jsonl"], cancellationToken);
    }
}
