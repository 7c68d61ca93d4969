namespace IngestPipeline.Runs;

/// <summary>
/// Ingests everything a source lists, once, into sinks or into a folder that remembers. Holds no record longer than it takes to write it.
/// One bad document never stops the run; more failures than <see cref="RunOptions.MaxErrors"/>, a broken source and cancellation do, and
/// <see cref="Summary"/> tells.
/// </summary>
public sealed class IngestRun
{
    private readonly Pipeline _pipeline;
    private readonly ISource _source;
    private readonly IReadOnlyList<ISink> _sinks;
    private readonly RunFolder? _folder;
    private readonly RunOptions _options;
    private readonly TimeProvider _time;
    private readonly RunTally _tally;
    private readonly Lock _lock = new();
    private FolderFindings _findings = FolderFindings.None;
    private DateTimeOffset _started;
    private long _startedAt;
    private TimeSpan? _elapsed;
    private RunEnd _end;
    private int? _number;
    private int _executed;

    /// <summary>Prepares a run into sinks; nothing happens before <see cref="ExecuteAsync"/>.</summary>
    public IngestRun(Pipeline pipeline, ISource source, IReadOnlyList<ISink> sinks, RunOptions? options = null, TimeProvider? time = null)
        : this(pipeline, source, sinks, null, options, time)
    {
        ArgumentNullException.ThrowIfNull(sinks);
    }

    /// <summary>
    /// Prepares a run into a folder, which does only what is new or changed since earlier runs; nothing happens before
    /// <see cref="ExecuteAsync"/>.
    /// </summary>
    public IngestRun(Pipeline pipeline, ISource source, RunFolder folder, RunOptions? options = null, TimeProvider? time = null)
        : this(pipeline, source, [], folder, options, time)
    {
        ArgumentNullException.ThrowIfNull(folder);
    }

    private IngestRun(
        Pipeline pipeline, ISource source, IReadOnlyList<ISink> sinks, RunFolder? folder, RunOptions? options, TimeProvider? time)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(source);
        _pipeline = pipeline;
        _source = source;
        _sinks = sinks;
        _folder = folder;
        _options = options ?? new RunOptions();
        _time = time ?? TimeProvider.System;
        ArgumentOutOfRangeException.ThrowIfNegative(_options.MaxListed, nameof(options));
        _tally = new RunTally(_options.MaxListed);
        _started = _time.GetUtcNow();
        _startedAt = _time.GetTimestamp();
    }

    /// <summary>What is done so far; may be read at any time, also after the run was cancelled.</summary>
    public RunSummary Summary
    {
        get
        {
            lock (_lock)
                return Summarize();
        }
    }

    /// <summary>Runs to the end and returns the summary. Sinks and folder stay the caller's to dispose.</summary>
    /// <exception cref="InvalidOperationException">It ran before.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; records being written were written to their end.</exception>
    public async Task<RunSummary> ExecuteAsync(IProgress<RunProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _executed, 1) == 1)
            throw new InvalidOperationException("A run runs once; make another.");
        _started = _time.GetUtcNow();
        _startedAt = _time.GetTimestamp();
        _number = _folder?.RunTable.Begin(_pipeline.Fingerprint, string.Join('\n', _options.Inputs), _started);
        try
        {
            var end = await PumpAsync(progress, cancellationToken).ConfigureAwait(false);
            if (end == RunEnd.Completed)
                FindInFolder(cancellationToken);
            Finish(end);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Finish(RunEnd.Interrupted);
            throw;
        }
        catch
        {
            Finish(RunEnd.Broken);
            throw;
        }

        return Summary;
    }

    private async Task<RunEnd> PumpAsync(IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        RunWriter writer = _folder is { } folder
            ? new FolderRunWriter(_pipeline, folder, _number!.Value, _options)
            : new SinkRunWriter(_pipeline, _sinks);
        var workers = new OrderedWorkers<RunStep>(_source, writer.WorkAsync, _pipeline.Parallelism) { Admit = writer.Admit };
        await foreach (var step in workers.RunAsync(cancellationToken).ConfigureAwait(false))
        {
            var settled = await writer.SettleAsync(step).ConfigureAwait(false);
            var counts = Add(settled);
            progress?.Report(new RunProgress(settled.Item, settled.Result, counts, _time.GetElapsedTime(_startedAt)));
            if (_options.MaxErrors.IsExceeded(counts.Failed, counts.Total))
                return RunEnd.TooManyErrors;
        }

        cancellationToken.ThrowIfCancellationRequested();
        return RunEnd.Completed;
    }

    private RunCounts Add(RunStep step)
    {
        lock (_lock)
        {
            _tally.Add(step);
            return _tally.Counts;
        }
    }

    private void FindInFolder(CancellationToken cancellationToken)
    {
        if (_folder is not { } folder)
            return;
        var findings = new FolderReview(folder, _number!.Value, _options).Find(_tally, cancellationToken);
        lock (_lock)
            _findings = findings;
    }

    private void Finish(RunEnd end)
    {
        lock (_lock)
        {
            _end = end;
            _elapsed = _time.GetElapsedTime(_startedAt);
        }

        if (_folder is not { } folder || _number is not { } number)
            return;
        var manifest = Summary.ToJson();
        folder.Yields.Save(number, _tally.Yields);
        folder.RunTable.End(number, _time.GetUtcNow(), RunSummary.NameOf(end), manifest);
        folder.WriteManifest(manifest);
    }

    private RunSummary Summarize()
    {
        var seconds = (_elapsed ?? _time.GetElapsedTime(_startedAt)).TotalSeconds;
        return new RunSummary
        {
            Run = _number,
            Pipeline = _pipeline.Identity,
            Rules = _pipeline.Fingerprint.Rules,
            ProfileHash = _pipeline.Fingerprint.Profile,
            Inputs = _options.Inputs,
            Output = _options.Output,
            End = _end,
            Started = _started,
            ElapsedSeconds = Math.Round(seconds, 3),
            PagesPerSecond = seconds > 0 ? Math.Round(_tally.Counts.Total / seconds, 1) : 0,
            Counts = _tally.Counts,
            Records = _tally.Records,
            Changed = _tally.Changed,
            Codes = _tally.Codes,
            Skipped = _tally.Skipped,
            Failed = _tally.Failed,
            Kept = _tally.Kept,
            IsTransient = _tally.IsTransient,
            StageSeconds = _tally.StageSeconds,
            Yields = _tally.Yields,
            Drifts = _findings.Drifts,
            Duplicates = _findings.Duplicates,
            Vanished = _findings.Vanished,
        };
    }
}
