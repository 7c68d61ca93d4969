namespace IngestPipeline.Review.Changes;

/// <summary>
/// Which changes are looked at. A pattern is a path or the beginning of one, up to a dot or a bracket; <c>*</c> stands for anything. It is
/// also held against the path without what stands in brackets, so that <c>grades.grade</c> is every grade's grade.
/// </summary>
public sealed class ChangeFilter
{
    private readonly IReadOnlyList<string> _only;
    private readonly IReadOnlyList<string> _ignored;

    /// <summary>Makes the filter.</summary>
    /// <param name="only">When there is any, changes that fit none of these vanish.</param>
    /// <param name="ignored">Changes that fit any of these vanish.</param>
    public ChangeFilter(IReadOnlyList<string>? only = null, IReadOnlyList<string>? ignored = null)
    {
        _only = only ?? [];
        _ignored = ignored ?? [];
    }

    /// <summary>Lets every change through.</summary>
    public static ChangeFilter None { get; } = new();

    /// <summary>The least confidence; changes of what has no confidence pass.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>The greatest confidence; changes of what has no confidence pass.</summary>
    public double? MaxConfidence { get; init; }

    /// <summary>The comparison without what is not looked at.</summary>
    public RecordDiff Apply(RecordDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return diff with { Changes = [.. diff.Changes.Where(IsShown)] };
    }

    /// <summary>Whether a change is looked at.</summary>
    public bool IsShown(RecordChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return (_only.Count == 0 || Fits(_only, change)) && !Fits(_ignored, change)
            && !(change.Confidence < MinConfidence) && !(change.Confidence > MaxConfidence);
    }

    /// <summary>A part's name stands for all of it, also where paths begin otherwise, as those of text and of whole records do.</summary>
    private static bool IsPart(string pattern, RecordPart part) => pattern.Equals(part.ToString(), StringComparison.OrdinalIgnoreCase);

    private static bool Fits(IReadOnlyList<string> patterns, RecordChange change)
    {
        if (patterns.Count == 0)
            return false;
        var plain = PathPattern.WithoutKeys(change.Path);
        foreach (var pattern in patterns)
            if (PathPattern.Fits(pattern, change.Path) || PathPattern.Fits(pattern, plain) || IsPart(pattern, change.Part))
                return true;
        return false;
    }
}
