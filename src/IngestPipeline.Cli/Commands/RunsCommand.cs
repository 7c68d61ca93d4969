using System.CommandLine;
using System.Text;
using IngestPipeline.Cli.Running;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest runs</c>: what was run into a folder, when, and what came of it.</summary>
internal static class RunsCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "runs", "Lists the runs into a folder, or shows the manifest of one.",
            "ingest runs records",
            "ingest runs records --run 7 | jq .yields");
        var folder = new Argument<string>("DIR") { Description = "The folder runs wrote their records to." };
        var run = new Option<int?>("--run") { Description = "Print this run's manifest, as JSON.", HelpName = "N" };
        verb.Add(folder);
        verb.Add(run);
        verb.SetAction(parsed => Show(parsed.GetValue(folder)!, parsed.GetValue(run), console));
        return verb;
    }

    private static int Show(string path, int? number, CliConsole console)
    {
        using var folder = RunFolders.OpenToRead(path);
        using var output = console.OpenText();
        if (number is { } wanted)
            output.Write(ManifestOf(folder.Runs, wanted));
        else
            foreach (var run in folder.Runs)
                output.Write(Line(run));
        return ExitCode.Done;
    }

    private static string ManifestOf(IReadOnlyList<RunEntry> runs, int number)
    {
        var run = runs.FirstOrDefault(run => run.Number == number)
            ?? throw new CliException($"There is no run {number}.", $"There are {runs.Count}.");
        return run.Manifest.Length > 0
            ? Encoding.UTF8.GetString(run.Manifest.Span)
            : throw new CliException($"Run {number} did not end, so it has no manifest.");
    }

    private static string Line(RunEntry run)
    {
        var end = run is { Ended: null, End: "running" } ? "did not end" : run.End;
        return $"{run.Number}\t{run.Started:yyyy-MM-dd HH:mm:ss}Z\t{end}\trules {run.Fingerprint.Rules[..8]}\t{run.Fingerprint.Identity.Profile}\t"
            + string.Join(' ', run.Inputs).ReplaceLineEndings(" ") + "\n";
    }
}
