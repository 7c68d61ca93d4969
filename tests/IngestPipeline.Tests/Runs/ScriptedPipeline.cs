using System.Runtime.CompilerServices;
using System.Text;
using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Tests.Runs;

/// <summary>A pipeline over names: <c>bad…</c> fails for good, <c>later…</c> for now, <c>skip…</c> is skipped, others give a record.</summary>
internal static class ScriptedPipeline
{
    public static Pipeline Build(int parallelism = 2) => new PipelineBuilder()
        .Use(new PipelineOptions { Parallelism = parallelism })
        .AddFetcher("file", new Fetcher())
        .AddReader(new Reader())
        .Build();

    public static ISource Source(params IEnumerable<string> names) => new Names(names);

    private sealed class Names(IEnumerable<string> names) : ISource
    {
        public async IAsyncEnumerable<SourceItem> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var name in names)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                yield return new SourceItem(name, new Uri("file:///" + name));
            }
        }
    }

    private sealed class Fetcher : IFetcher
    {
        public Task<RawDocument> FetchAsync(SourceItem item, CancellationToken cancellationToken = default) => item.Id switch
        {
            ['b', 'a', 'd', ..] => throw new IngestException(Reasons.NotFound, "It is not there."),
            ['l', 'a', 't', 'e', 'r', ..] => throw new IngestException(Reasons.HttpUnavailable, "Not now."),
            _ => Task.FromResult(new RawDocument(item, Encoding.UTF8.GetBytes(item.Id), "text/plain", null, item.Uri)),
        };
    }

    private sealed class Reader : IDocumentReader
    {
        public Document? Read(RawDocument raw, CancellationToken cancellationToken = default)
        {
            if (raw.Item.Id.StartsWith("skip", StringComparison.Ordinal))
                throw new DocumentSkippedException(Reasons.NotAnArticle, "It is no article.");
            return new Document(raw, "text/plain", [new Block(raw.Item.Id, BlockKind.Paragraph, new TextSpan(0, raw.Item.Id.Length))]);
        }
    }
}
