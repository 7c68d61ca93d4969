using System.Runtime.CompilerServices;
using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>
/// Turns documents into records. Built once by <see cref="PipelineBuilder"/>, immutable, safe to use from many threads.
/// Every document ends in exactly one <see cref="IngestResult"/>; one bad document stops nothing; cancellation always propagates.
/// </summary>
public sealed class Pipeline
{
    private readonly PipelineStages _stages;
    private readonly PipelineOptions _options;

    internal Pipeline(PipelineStages stages, PipelineOptions options, PipelineFingerprint fingerprint)
    {
        _stages = stages;
        _options = options;
        Fingerprint = fingerprint;
    }

    /// <summary>The version, profile and models that records made here name.</summary>
    public RecordPipeline Identity => Fingerprint.Identity;

    /// <summary>All that records made here depend on beside their documents.</summary>
    public PipelineFingerprint Fingerprint { get; }

    /// <summary>How many documents are worked on at once.</summary>
    internal int Parallelism => _options.Parallelism;

    /// <summary>
    /// Ingests everything a source lists, <see cref="PipelineOptions.Parallelism"/> documents at a time, and yields the outcomes in the
    /// order of the source, whatever order they were finished in. Memory is bounded: the source is not read ahead further than the workers need.
    /// When it is cancelled what is finished is still yielded, and then it throws.
    /// </summary>
    public async IAsyncEnumerable<IngestResult> RunAsync(ISource source, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var workers = new OrderedWorkers<IngestResult>(source, IngestAsync, _options.Parallelism);
        await foreach (var result in workers.RunAsync(cancellationToken).ConfigureAwait(false))
            yield return result;
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Fetches and ingests one document.</summary>
    public async Task<IngestResult> IngestAsync(SourceItem item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        return (await IngestAsync(item, _ => false, cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>Fetches one document and ingests it unless its bytes are known; null when they are.</summary>
    internal Task<IngestResult?> IngestAsync(SourceItem item, Func<RawDocument, bool> isKnown, CancellationToken cancellationToken) =>
        new Journey(_stages, _options, Identity).IngestAsync(item, isKnown, cancellationToken);

    /// <summary>Ingests bytes that are at hand already.</summary>
    public IngestResult Ingest(RawDocument raw, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return new Journey(_stages, _options, Identity).Ingest(raw, cancellationToken);
    }

    /// <summary>
    /// Ingests bytes and keeps what the stages saw: the document with its verdicts and the article with its layers, for explaining a record.
    /// </summary>
    public Explanation Explain(RawDocument raw, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var journey = new Journey(_stages, _options, Identity);
        var result = journey.Ingest(raw, cancellationToken);
        return new Explanation(result, journey.Document, journey.Article);
    }

    /// <summary>Fetches one document's bytes by the fetcher of its scheme.</summary>
    /// <exception cref="IngestException">It cannot be had.</exception>
    public Task<RawDocument> FetchAsync(SourceItem item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        return _stages.Fetchers.TryGetValue(item.Uri.Scheme, out var fetcher)
            ? fetcher.FetchAsync(item, cancellationToken)
            : throw new IngestException(Reasons.SchemeRefused, $"Nothing fetches '{item.Uri.Scheme}:' addresses.");
    }
}
