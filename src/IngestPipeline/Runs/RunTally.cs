using IngestPipeline.Model;

namespace IngestPipeline.Runs;

/// <summary>Counts outcomes and keeps what the summary lists; never a record.</summary>
internal sealed class RunTally(int maxListed)
{
    private readonly SortedDictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly List<Outcome> _skipped = [];
    private readonly List<Outcome> _failed = [];
    private int _lasting;

    public RunCounts Counts { get; private set; }

    public IReadOnlyDictionary<string, int> Codes => new SortedDictionary<string, int>(_codes, StringComparer.Ordinal);

    public IReadOnlyList<Outcome> Skipped => [.. _skipped];

    public IReadOnlyList<Outcome> Failed => [.. _failed];

    public bool IsTransient => Counts.Failed > 0 && _lasting == 0;

    public void Add(IngestResult result)
    {
        Counts = result switch
        {
            IngestResult.Emitted => Counts with { Emitted = Counts.Emitted + 1 },
            IngestResult.Skipped => Counts with { Skipped = Counts.Skipped + 1 },
            _ => Counts with { Failed = Counts.Failed + 1 },
        };
        if (result is IngestResult.Skipped skipped)
            Keep(_skipped, skipped.Reason);
        else if (result is IngestResult.Failed failed)
            KeepFailure(failed.Reason);
    }

    private void KeepFailure(Outcome outcome)
    {
        if (!outcome.Transient)
            _lasting++;
        Keep(_failed, outcome);
    }

    private void Keep(List<Outcome> list, Outcome outcome)
    {
        _codes[outcome.Code] = _codes.GetValueOrDefault(outcome.Code) + 1;
        if (list.Count < maxListed)
            list.Add(outcome);
    }
}
