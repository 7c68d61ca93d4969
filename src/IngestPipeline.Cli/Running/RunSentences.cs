using IngestPipeline.Model;
using IngestPipeline.Runs;
using IngestPipeline.Runs.Duplicates;
using IngestPipeline.Runs.Yields;

namespace IngestPipeline.Cli.Running;

/// <summary>What is said of documents and runs, in one line each.</summary>
internal static class RunSentences
{
    private const int MostNamed = 5;

    public static string Of(RunSummary summary, string? output)
    {
        var counts = summary.Counts;
        if (counts.Total == 0)
            return summary.End switch
            {
                RunEnd.Interrupted => "Interrupted before the first document.",
                RunEnd.Completed => "Found no document to ingest.",
                _ => "Stopped before the first document.",
            };
        var how = summary.End == RunEnd.Interrupted ? "Interrupted: " : "";
        var pace = FormattableString.Invariant($"{summary.ElapsedSeconds:0.0} s, {summary.PagesPerSecond:0.#} pages/s");
        return $"{how}{Records(summary, output)}, {counts.Skipped} skipped, {counts.Failed} failed{Dropped(counts)}; {pace}.";
    }

    public static string Of(Outcome outcome) => $"{outcome.Id}: {outcome.Message} [{outcome.Code}]";

    /// <summary>What a person should look at beside the failures, which were said when they happened.</summary>
    public static IEnumerable<(string Kind, string Message, string? Hint)> Remarks(RunSummary summary, bool isPruned)
    {
        foreach (var drift in summary.Drifts)
            yield return ("warning", Of(drift), "The publisher may have changed its pages: look at one with 'ingest explain'.");
        if (summary.Vanished.Count > 0)
            yield return (
                "note", Vanished(summary.Vanished),
                isPruned ? "What records they had are removed." : "What records they have are kept; run again with --prune to remove them.");
        if (summary.Kept.Count > 0)
            yield return ("note", $"The earlier record of what gave none this time is kept: {Names(summary.Kept)}", null);
        if (summary.Duplicates.Count > 0)
            yield return ("note", Repeated(summary.Duplicates), null);
    }

    private static string Dropped(RunCounts counts) => counts.Dropped == 0 ? "" : $", {counts.Dropped} dropped from the quarantine";

    private static string Vanished(IReadOnlyList<string> ids) =>
        $"{Documents(ids.Count)} of earlier runs {(ids.Count == 1 ? "is" : "are")} no longer there: {Names(ids)}";

    private static string Repeated(IReadOnlyList<DuplicateLink> links) =>
        $"{Documents(links.Count)} {(links.Count == 1 ? "repeats" : "repeat")} another nearly word for word: "
        + Names([.. links.Select(link => $"{link.Id} (of {link.DuplicateOf})")]);

    private static string Of(YieldDrift drift) => drift.Field == "text"
        ? FormattableString.Invariant($"Texts of {drift.Source} are {drift.Now:0} characters long; in earlier runs they were {drift.Before:0}.")
        : FormattableString.Invariant(
            $"Of {drift.Documents} records of {drift.Source}, {drift.Now:P0} have {drift.Field}; in earlier runs {drift.Before:P0} had.");

    private static string Records(RunSummary summary, string? output)
    {
        var (counts, records) = (summary.Counts, summary.Records);
        var where = output is null ? "" : $" in {output}";
        var made = counts.Emitted == 1 ? "1 record" : $"{counts.Emitted} records";
        if (counts.Unchanged + counts.Dropped == 0 && records.Changed + records.Same == 0)
            return made + where;
        var news = $"{records.New} new, {records.Changed} changed" + (records.Same > 0 ? $", {records.Same} the same" : "");
        return $"{made}{where} ({news}), {counts.Unchanged} unchanged";
    }

    private static string Documents(int count) => count == 1 ? "1 document" : $"{count} documents";

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more." : ".");
}
