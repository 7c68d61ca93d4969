using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Records;

namespace IngestPipeline;

/// <summary>One document on its way through the stages; remembers where it is, so that a failure can say.</summary>
internal sealed class Journey(PipelineStages stages, PipelineOptions options, RecordPipeline identity)
{
    private string _stage = "fetch";

    public Document? Document { get; private set; }

    public Article? Article { get; private set; }

    public async Task<IngestResult> IngestAsync(SourceItem item, CancellationToken cancellationToken)
    {
        try
        {
            if (!stages.Fetchers.TryGetValue(item.Uri.Scheme, out var fetcher))
                throw new IngestException(Reasons.SchemeRefused, $"Nothing fetches '{item.Uri.Scheme}:' addresses.");
            var raw = await fetcher.FetchAsync(item, cancellationToken).ConfigureAwait(false);
            return new IngestResult.Emitted(item, Travel(raw, cancellationToken));
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return End(item, exception);
        }
    }

    public IngestResult Ingest(RawDocument raw, CancellationToken cancellationToken)
    {
        try
        {
            return new IngestResult.Emitted(raw.Item, Travel(raw, cancellationToken));
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return End(raw.Item, exception);
        }
    }

    private Record Travel(RawDocument raw, CancellationToken cancellationToken)
    {
        _stage = "read";
        Document = Read(raw, cancellationToken);
        _stage = "clean";
        foreach (var classifier in stages.Classifiers)
            classifier.Classify(Document, cancellationToken);
        Article = ArticleAssembler.Assemble(Document);
        foreach (var (name, annotator) in stages.Annotators)
        {
            _stage = name;
            annotator.Annotate(Article, cancellationToken);
        }

        foreach (var (name, extractor) in stages.Extractors)
        {
            _stage = name;
            extractor.Extract(Article, cancellationToken);
        }

        _stage = "assemble";
        return RecordAssembler.Assemble(Article, identity);
    }

    private Document Read(RawDocument raw, CancellationToken cancellationToken)
    {
        if (raw.Bytes.IsEmpty)
            throw new IngestException(Reasons.Empty, "The document is empty.");
        if (raw.Bytes.Length > 4L * options.MaxCharacters)
            throw new IngestException(Reasons.TooLarge, $"The document has {raw.Bytes.Length} bytes, more than {4L * options.MaxCharacters}.");
        foreach (var reader in stages.Readers)
            if (reader.Read(raw, cancellationToken) is { } document)
                return document.Blocks.Count > 0 ? document : throw new IngestException(Reasons.NoText, "The document holds no visible text.");
        throw new IngestException(Reasons.UnknownMediaType, $"No reader knows documents of type '{raw.MediaType ?? "unknown"}'.");
    }

    private static bool IsCancellation(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;

    private IngestResult End(SourceItem item, Exception exception)
    {
        var ingest = exception as IngestException;
        var reason = ingest?.Reason ?? Reasons.StageFailed;
        var skipped = exception is DocumentSkippedException;
        var outcome = new Outcome
        {
            Id = item.Id,
            Result = skipped ? "skipped" : "failed",
            Stage = _stage,
            Code = reason.Code,
            Message = ingest?.Message ?? $"The stage '{_stage}' broke: {exception.GetType().Name}.",
            Hint = reason.Hint,
            Transient = reason.Transient,
        };
        return skipped ? new IngestResult.Skipped(item, outcome) : new IngestResult.Failed(item, outcome, exception);
    }
}
