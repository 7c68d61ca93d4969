namespace IngestPipeline.Review.Causes;

/// <summary>Tells from what is known of two records' origins why they may differ.</summary>
public static class CauseFinder
{
    /// <summary>All that could be the cause, in the order of <see cref="ChangeCause"/>; never empty.</summary>
    public static IReadOnlyList<ChangeCause> Between(RecordOrigin before, RecordOrigin after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var causes = Pipeline(before, after);
        if (before.Source != after.Source)
            causes.Insert(0, ChangeCause.Source);
        // The same bytes through the same pipeline give the same record: what nothing named accounts for is in the code.
        return causes.Count > 0 ? causes : [ChangeCause.Rules];
    }

    /// <summary>The causes but for the source; only rules when nothing named differs.</summary>
    internal static IReadOnlyList<ChangeCause> OfPipeline(RecordOrigin before, RecordOrigin after) =>
        Pipeline(before, after) is { Count: > 0 } causes ? causes : [ChangeCause.Rules];

    private static List<ChangeCause> Pipeline(RecordOrigin before, RecordOrigin after)
    {
        var causes = new List<ChangeCause>();
        if (before.Version != after.Version || AreKnownToDiffer(before.RulesFingerprint, after.RulesFingerprint))
            causes.Add(ChangeCause.Rules);
        if (!HasSameModels(before, after))
            causes.Add(ChangeCause.Model);
        if (before.Profile != after.Profile || AreKnownToDiffer(before.ProfileFingerprint, after.ProfileFingerprint))
            causes.Add(ChangeCause.Profile);
        if (before.Schema != after.Schema)
            causes.Add(ChangeCause.Schema);
        if (before.Decisions != after.Decisions)
            causes.Add(ChangeCause.Decision);
        return causes;
    }

    private static bool AreKnownToDiffer(string? before, string? after) => before is not null && after is not null && before != after;

    private static bool HasSameModels(RecordOrigin before, RecordOrigin after) =>
        before.Models.Count == after.Models.Count
        && before.Models.All(model => after.Models.TryGetValue(model.Key, out var hash) && hash == model.Value);
}
