using IngestPipeline.Model;
using IngestPipeline.Runs.Yields;

namespace IngestPipeline.Runs;

/// <summary>Counts outcomes and keeps what the summary lists; never a record.</summary>
internal sealed class RunTally(int maxListed)
{
    private readonly SortedDictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, TimeSpan> _stages = new(StringComparer.Ordinal);
    private readonly YieldTally _yields = new();
    private readonly List<Outcome> _skipped = [];
    private readonly List<Outcome> _failed = [];
    private readonly List<string> _changed = [];
    private readonly List<string> _kept = [];
    private int _lasting;

    public RunCounts Counts { get; private set; }

    public RecordCounts Records { get; private set; }

    public IReadOnlyDictionary<string, int> Codes => new SortedDictionary<string, int>(_codes, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, double> StageSeconds => new SortedDictionary<string, double>(
        _stages.ToDictionary(stage => stage.Key, stage => Math.Round(stage.Value.TotalSeconds, 3)), StringComparer.Ordinal);

    public IReadOnlyList<SourceYield> Yields => _yields.Yields;

    public IReadOnlyList<Outcome> Skipped => [.. _skipped];

    public IReadOnlyList<Outcome> Failed => [.. _failed];

    public IReadOnlyList<string> Changed => [.. _changed];

    public IReadOnlyList<string> Kept => [.. _kept];

    public bool IsTransient => Counts.Failed > 0 && _lasting == 0;

    public void Add(RunStep step)
    {
        if (step.Result is null)
        {
            Counts = step.Entry is { IsDropped: true }
                ? Counts with { Dropped = Counts.Dropped + 1 }
                : Counts with { Unchanged = Counts.Unchanged + 1 };
            return;
        }

        foreach (var (stage, elapsed) in step.Result.StageTimes)
            _stages[stage] = _stages.GetValueOrDefault(stage) + elapsed;
        if (step.HasKeptRecord)
            Keep(_kept, step.Item.Id);
        switch (step.Result)
        {
            case IngestResult.Emitted emitted:
                Counts = Counts with { Emitted = Counts.Emitted + 1 };
                AddRecord(emitted, step.File);
                break;
            case IngestResult.Skipped skipped:
                Counts = Counts with { Skipped = Counts.Skipped + 1 };
                Keep(_skipped, skipped.Reason);
                Count(skipped.Reason);
                break;
            case IngestResult.Failed failed:
                Counts = Counts with { Failed = Counts.Failed + 1 };
                _lasting += failed.Reason.Transient ? 0 : 1;
                Keep(_failed, failed.Reason);
                Count(failed.Reason);
                break;
        }
    }

    private void AddRecord(IngestResult.Emitted emitted, FileChange change)
    {
        _yields.Add(emitted.Record);
        Records = change switch
        {
            FileChange.Changed => Records with { Changed = Records.Changed + 1 },
            FileChange.Same => Records with { Same = Records.Same + 1 },
            _ => Records with { New = Records.New + 1 },
        };
        if (change == FileChange.Changed)
            Keep(_changed, emitted.Item.Id);
    }

    private void Count(Outcome outcome) => _codes[outcome.Code] = _codes.GetValueOrDefault(outcome.Code) + 1;

    private void Keep<T>(List<T> list, T item)
    {
        if (list.Count < maxListed)
            list.Add(item);
    }
}
