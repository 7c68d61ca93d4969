namespace IngestPipeline.Review.Changes;

/// <summary>Counts changes as documents are compared.</summary>
public sealed class DiffCount
{
    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _parts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _causes = new(StringComparer.Ordinal);
    private int _documents;
    private int _differing;
    private int _changes;

    /// <summary>Counts one document.</summary>
    public void Add(RecordDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        _documents++;
        _differing += diff.IsEmpty ? 0 : 1;
        _changes += diff.Changes.Count;
        foreach (var change in diff.Changes)
        {
            Count(_kinds, change.Kind.ToString());
            Count(_parts, change.Part.ToString());
            foreach (var cause in change.Causes)
                Count(_causes, cause.ToString());
        }
    }

    /// <summary>What was counted so far.</summary>
    public DiffSummary ToSummary() => new()
    {
        Documents = _documents,
        Differing = _differing,
        Changes = _changes,
        ByKind = new SortedDictionary<string, int>(_kinds, StringComparer.Ordinal),
        ByPart = new SortedDictionary<string, int>(_parts, StringComparer.Ordinal),
        ByCause = new SortedDictionary<string, int>(_causes, StringComparer.Ordinal),
    };

    private static void Count(SortedDictionary<string, int> counts, string name)
    {
        var key = name.ToLowerInvariant();
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}
