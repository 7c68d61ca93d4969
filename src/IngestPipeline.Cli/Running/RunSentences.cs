using IngestPipeline.Model;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Running;

/// <summary>What is said of documents and runs, in one line each.</summary>
internal static class RunSentences
{
    public static string Of(RunSummary summary, string? output)
    {
        var counts = summary.Counts;
        if (counts.Total == 0)
            return summary.End == RunEnd.Interrupted ? "Interrupted before the first document." : "Found no document to ingest.";
        var records = counts.Emitted == 1 ? "1 record" : $"{counts.Emitted} records";
        var where = output is null ? "" : $" in {output}";
        var how = summary.End == RunEnd.Interrupted ? "Interrupted: " : "";
        var pace = FormattableString.Invariant($"{summary.ElapsedSeconds:0.0} s, {summary.PagesPerSecond:0.#} pages/s");
        return $"{how}{records}{where}, {counts.Skipped} skipped, {counts.Failed} failed; {pace}.";
    }

    public static string Of(Outcome outcome) => $"{outcome.Id}: {outcome.Message} [{outcome.Code}]";
}
