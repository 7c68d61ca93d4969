namespace IngestPipeline.Review.Changes;

/// <summary>How many changes there are, and of what.</summary>
public sealed record DiffSummary
{
    /// <summary>Documents compared, those that are the same included.</summary>
    public int Documents { get; init; }

    /// <summary>Documents with a change.</summary>
    public int Differing { get; init; }

    /// <summary>Changes in all of them.</summary>
    public int Changes { get; init; }

    /// <summary>Changes by kind.</summary>
    public IReadOnlyDictionary<string, int> ByKind { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Changes by part.</summary>
    public IReadOnlyDictionary<string, int> ByPart { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Changes by cause; one with two possible causes counts under each.</summary>
    public IReadOnlyDictionary<string, int> ByCause { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);
}
