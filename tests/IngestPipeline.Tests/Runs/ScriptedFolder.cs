using System.Text;
using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Runs;
using IngestPipeline.Sources;
using Microsoft.Extensions.Time.Testing;

namespace IngestPipeline.Tests.Runs;

/// <summary>
/// A folder of short text files and one of their records, run by a pipeline of a reader alone: quick, and what changes is in the test's hand.
/// </summary>
internal sealed class ScriptedFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ingest-runs-").FullName;

    public string Inputs => Path.Join(_root, "in");

    public string Output => Path.Join(_root, "out");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 2, 16, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Stands for the rules: another profile hash is another fingerprint.</summary>
    public string Rules { get; set; } = "1";

    public ScriptedFolder Write(string name, string text)
    {
        var path = Path.Join(Inputs, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Remove(string name) => File.Delete(Path.Join(Inputs, name));

    public async Task<RunSummary> RunAsync(RunOptions? options = null, IProgress<RunProgress>? progress = null, CancellationToken? token = null)
    {
        using var folder = RunFolder.Open(Output);
        options = (options ?? new RunOptions()) with { Inputs = options is { Inputs.Count: > 0 } ? options.Inputs : ["in"] };
        var run = new IngestRun(Pipeline(), Source(), folder, options, Time);
        return await run.ExecuteAsync(progress, token ?? TestContext.Current.CancellationToken);
    }

    public Pipeline Pipeline() => new PipelineBuilder()
        .Use(new PipelineOptions { Parallelism = 2, TimeBudget = TimeSpan.FromSeconds(30) })
        .UseProfile("test/1", Rules)
        .AddFetcher("file", new Fetcher())
        .AddReader(new Reader(Rules))
        .Build();

    public ISource Source() => FileSource.Folder(Inputs);

    public string[] Records() =>
        [.. Directory.EnumerateFiles(Output).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public Record Read(string id) => RecordJson.Deserialize(File.ReadAllBytes(Path.Join(Output, id + ".json")));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private sealed class Fetcher : IFetcher
    {
        public Task<RawDocument> FetchAsync(SourceItem item, CancellationToken cancellationToken = default) =>
            Task.FromResult(new RawDocument(item, File.ReadAllBytes(item.Uri.LocalPath), "text/plain", null, item.Uri));
    }

    /// <summary>A text is a paragraph; with other rules it is said louder. <c>skip</c> is no article, <c>bad</c> cannot be read.</summary>
    private sealed class Reader(string rules) : IDocumentReader
    {
        public Document? Read(RawDocument raw, CancellationToken cancellationToken = default)
        {
            var text = Encoding.UTF8.GetString(raw.Bytes.Span);
            if (text.StartsWith("skip", StringComparison.Ordinal))
                throw new DocumentSkippedException(Reasons.NotAnArticle, "It is no article.");
            if (text.StartsWith("bad", StringComparison.Ordinal))
                throw new IngestException(Reasons.NotText, "It is no text.");
            var said = rules == "1" ? text : text.ToUpperInvariant();
            return new Document(raw, "text/plain", [new Block(said, BlockKind.Paragraph, new TextSpan(0, said.Length))]);
        }
    }
}
