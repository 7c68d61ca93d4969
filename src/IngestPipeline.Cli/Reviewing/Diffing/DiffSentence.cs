using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>The one line at the end.</summary>
internal static class DiffSentence
{
    public static string Of(DiffSummary summary, int failures)
    {
        var failed = failures == 0 ? "" : FormattableString.Invariant($"; {failures} could not be compared");
        if (summary.Changes == 0)
            return FormattableString.Invariant($"{Documents(summary.Documents)}, no difference{failed}.");
        var parts = Counts(summary.ByPart);
        var causes = summary.ByCause.Count == 0 ? "" : $"; cause: {Counts(summary.ByCause)}";
        var changes = summary.Changes == 1 ? "1 change" : FormattableString.Invariant($"{summary.Changes} changes");
        return FormattableString.Invariant($"{Documents(summary.Documents)}, {summary.Differing} differ: {changes} ({parts}{causes}){failed}.");
    }

    private static string Documents(int count) => count == 1 ? "1 document" : FormattableString.Invariant($"{count} documents");

    private static string Counts(IReadOnlyDictionary<string, int> counts) =>
        string.Join(", ", counts.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => FormattableString.Invariant($"{one.Key} {one.Value}")));
}
