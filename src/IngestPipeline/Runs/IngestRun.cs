using IngestPipeline.Model;

namespace IngestPipeline.Runs;

/// <summary>
/// Ingests everything a source lists into sinks, once. Holds no record longer than it takes to write it. One bad document never stops
/// the run; more failures than <see cref="RunOptions.MaxErrors"/>, a broken source and cancellation do, and <see cref="Summary"/> tells.
/// </summary>
public sealed class IngestRun
{
    private readonly Pipeline _pipeline;
    private readonly ISource _source;
    private readonly IReadOnlyList<ISink> _sinks;
    private readonly RunOptions _options;
    private readonly TimeProvider _time;
    private readonly RunTally _tally;
    private readonly Lock _lock = new();
    private DateTimeOffset _started;
    private long _startedAt;
    private TimeSpan? _elapsed;
    private RunEnd _end;
    private int _executed;

    /// <summary>Prepares the run; nothing happens before <see cref="ExecuteAsync"/>.</summary>
    public IngestRun(Pipeline pipeline, ISource source, IReadOnlyList<ISink> sinks, RunOptions? options = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(sinks);
        _pipeline = pipeline;
        _source = source;
        _sinks = sinks;
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

    /// <summary>Runs to the end and returns the summary. The sinks stay the caller's to dispose.</summary>
    /// <exception cref="InvalidOperationException">It ran before.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; a record being written was written to its end.</exception>
    public async Task<RunSummary> ExecuteAsync(IProgress<RunProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _executed, 1) == 1)
            throw new InvalidOperationException("A run runs once; make another.");
        _started = _time.GetUtcNow();
        _startedAt = _time.GetTimestamp();
        try
        {
            Finish(await PumpAsync(progress, cancellationToken).ConfigureAwait(false));
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
        await foreach (var result in _pipeline.RunAsync(_source, cancellationToken).ConfigureAwait(false))
        {
            var written = await WriteAsync(result).ConfigureAwait(false);
            var counts = Add(written);
            progress?.Report(new RunProgress(written, counts, _time.GetElapsedTime(_startedAt)));
            if (_options.MaxErrors.IsExceeded(counts.Failed, counts.Total))
                return RunEnd.TooManyErrors;
        }

        return RunEnd.Completed;
    }

    /// <summary>Without the run's token: a record begun is finished, so that an interrupted run leaves whole records only.</summary>
    private async Task<IngestResult> WriteAsync(IngestResult result)
    {
        try
        {
            foreach (var sink in _sinks)
                await sink.WriteAsync(result, CancellationToken.None).ConfigureAwait(false);
            return result;
        }
        catch (IngestException exception)
        {
            return NotWritten(result.Item, exception);
        }
    }

    private static IngestResult.Failed NotWritten(SourceItem item, IngestException exception) => new(item, new Outcome
    {
        Id = item.Id,
        Result = "failed",
        Stage = "write",
        Code = exception.Reason.Code,
        Message = exception.Message,
        Hint = exception.Reason.Hint,
        Transient = exception.Reason.Transient,
    }, exception);

    private RunCounts Add(IngestResult result)
    {
        lock (_lock)
        {
            _tally.Add(result);
            return _tally.Counts;
        }
    }

    private void Finish(RunEnd end)
    {
        lock (_lock)
        {
            _end = end;
            _elapsed = _time.GetElapsedTime(_startedAt);
        }
    }

    private RunSummary Summarize()
    {
        var seconds = (_elapsed ?? _time.GetElapsedTime(_startedAt)).TotalSeconds;
        return new RunSummary
        {
            Pipeline = _pipeline.Identity,
            Inputs = _options.Inputs,
            Output = _options.Output,
            End = _end,
            Started = _started,
            ElapsedSeconds = Math.Round(seconds, 3),
            PagesPerSecond = seconds > 0 ? Math.Round(_tally.Counts.Total / seconds, 1) : 0,
            Counts = _tally.Counts,
            Codes = _tally.Codes,
            Skipped = _tally.Skipped,
            Failed = _tally.Failed,
            IsTransient = _tally.IsTransient,
        };
    }
}
