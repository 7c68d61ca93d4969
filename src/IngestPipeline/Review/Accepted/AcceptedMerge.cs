using IngestPipeline.Model;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Review.Accepted;

/// <summary>
/// Writes the changes a reviewer accepts into the accepted record. The article's text is accepted whole or not at all, for places index it;
/// what is accepted without it must stand in the accepted text too, and what was accepted before must stand in a new one.
/// </summary>
public static class AcceptedMerge
{
    /// <summary>The accepted record with the chosen changes, and those that could not be written with why.</summary>
    /// <param name="accepted">The record accepted before.</param>
    /// <param name="received">The record of the latest run.</param>
    /// <param name="chosen">Changes between the two, as <see cref="RecordComparer"/> tells them.</param>
    public static MergedRecord Merge(Record accepted, Record received, IReadOnlyList<RecordChange> chosen)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(chosen);
        var refused = new List<RefusedChange>();
        var isTextChosen = chosen.Any(IsWords);
        if (isTextChosen && new MergeDraft(accepted, received, chosen, takesText: true).Blocking() is { Count: > 0 } blocking)
        {
            var others = blocking.Count == 1 ? "" : FormattableString.Invariant($" (as do {blocking.Count - 1} more)");
            refused.AddRange(chosen.Where(IsWords).Select(change => new RefusedChange(
                change,
                $"The text is not accepted: {blocking[0]} was accepted and rests on words it changes{others}; accept what became of it too.",
                blocking)));
            isTextChosen = false;
        }

        var draft = new MergeDraft(accepted, received, [.. chosen.Where(change => !IsWords(change))], isTextChosen);
        return new MergedRecord(draft.Build(refused), refused);
    }

    private static bool IsWords(RecordChange change) => change.Path == "article.text";
}
