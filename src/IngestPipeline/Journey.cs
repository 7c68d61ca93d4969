using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Records;

namespace IngestPipeline;

/// <summary>One document on its way through the stages; remembers where it is, so that a failure can say.</summary>
internal sealed class Journey(PipelineStages stages, PipelineOptions options, RecordPipeline identity)
{
    private readonly StageWatch _watch = new("fetch");

    public Document? Document { get; private set; }

    public Article? Article { get; private set; }

    /// <summary>Null when the bytes are known.</summary>
    public async Task<IngestResult?> IngestAsync(SourceItem item, Func<RawDocument, bool> isKnown, CancellationToken cancellationToken)
    {
        try
        {
            if (!stages.Fetchers.TryGetValue(item.Uri.Scheme, out var fetcher))
                throw new IngestException(Reasons.SchemeRefused, $"Nothing fetches '{item.Uri.Scheme}:' addresses.");
            var raw = await fetcher.FetchAsync(item, cancellationToken).ConfigureAwait(false);
            return isKnown(raw) ? null : Emit(item, await TravelInTimeAsync(raw, cancellationToken).ConfigureAwait(false));
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
            return Emit(raw.Item, Travel(raw, cancellationToken));
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return End(raw.Item, exception);
        }
    }

    private IngestResult.Emitted Emit(SourceItem item, Record record) => new(item, record) { StageTimes = _watch.Stop() };

    /// <summary>Stages are asked to stop when the time is up; one that does not is left behind on its thread, with the token it holds.</summary>
    private async Task<Record> TravelInTimeAsync(RawDocument raw, CancellationToken cancellationToken)
    {
        var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        budget.CancelAfter(options.TimeBudget);
        var travel = Task.Run(() => Travel(raw, budget.Token), CancellationToken.None);
        try
        {
            return await travel.WaitAsync(options.TimeBudget * 2, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsTimeUp(exception, budget) && !cancellationToken.IsCancellationRequested)
        {
            throw new IngestException(
                Reasons.TooSlow,
                FormattableString.Invariant($"The document took longer than {options.TimeBudget.TotalSeconds:0.###} seconds."),
                exception);
        }
        finally
        {
            if (travel.IsCompleted)
                budget.Dispose();
        }
    }

    private static bool IsTimeUp(Exception exception, CancellationTokenSource budget) =>
        exception is TimeoutException || (exception is OperationCanceledException && budget.IsCancellationRequested);

    private Record Travel(RawDocument raw, CancellationToken cancellationToken)
    {
        _watch.Enter("read");
        Document = Read(raw, cancellationToken);
        _watch.Enter("clean");
        foreach (var classifier in stages.Classifiers)
            classifier.Classify(Document, cancellationToken);
        Article = ArticleAssembler.Assemble(Document);
        foreach (var (name, annotator) in stages.Annotators)
        {
            _watch.Enter(name);
            annotator.Annotate(Article, cancellationToken);
        }

        foreach (var (name, extractor) in stages.Extractors)
        {
            _watch.Enter(name);
            extractor.Extract(Article, cancellationToken);
        }

        _watch.Enter("assemble");
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
        var times = _watch.Stop();
        var skipped = exception is DocumentSkippedException;
        var outcome = new Outcome
        {
            Id = item.Id,
            Result = skipped ? "skipped" : "failed",
            Stage = _watch.Stage,
            Code = reason.Code,
            Message = ingest?.Message ?? $"The stage '{_watch.Stage}' broke: {exception.GetType().Name}.",
            Hint = reason.Hint,
            Transient = reason.Transient,
        };
        return skipped
            ? new IngestResult.Skipped(item, outcome) { StageTimes = times }
            : new IngestResult.Failed(item, outcome, exception) { StageTimes = times };
    }
}
