using System.Text.Json;
using IngestPipeline.Cli.Output;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Running;

/// <summary>The runs into a folder as a table whose columns are parted by tabs, the first line their names.</summary>
internal static class RunList
{
    private static readonly string[] Counts = ["emitted", "unchanged", "skipped", "failed", "dropped"];

    private static readonly string[] Heads = ["run", "started", "end", "records", .. Counts.AsSpan(1), "rules", "profile", "inputs"];

    /// <param name="runs">The runs, the first first.</param>
    /// <param name="isBusy">Whether one of them goes on just now: the last.</param>
    public static string Of(IReadOnlyList<RunEntry> runs, bool isBusy) =>
        string.Concat(runs.Select((run, i) => Line(run, isBusy && i == runs.Count - 1)).Prepend(string.Join('\t', Heads) + "\n"));

    private static string Line(RunEntry run, bool isLastOfBusy)
    {
        var end = run is { Ended: null, End: "running" } ? isLastOfBusy ? "running" : "did not end" : run.End;
        string[] cells =
        [
            FormattableString.Invariant($"{run.Number}"), FormattableString.Invariant($"{run.Started:yyyy-MM-dd HH:mm:ss}Z"), end, .. CountsOf(run),
            run.Fingerprint.Rules[..Math.Min(8, run.Fingerprint.Rules.Length)], run.Fingerprint.Identity.Profile,
            // A run over what was in the quarantine lists no inputs of its own.
            run.Inputs.Count == 0 ? "(retry)" : string.Join(' ', run.Inputs),
        ];
        return string.Join('\t', cells.Select(Printable.Line)) + "\n";
    }

    /// <summary>Empty for a run that did not end; a count that a former version did not know is none.</summary>
    private static IEnumerable<string> CountsOf(RunEntry run)
    {
        if (run.Manifest.IsEmpty)
            return Counts.Select(_ => "");
        using var manifest = JsonDocument.Parse(run.Manifest);
        var counts = manifest.RootElement.GetProperty("counts");
        return [.. Counts.Select(name => counts.TryGetProperty(name, out var count) ? count.GetRawText() : "0")];
    }
}
