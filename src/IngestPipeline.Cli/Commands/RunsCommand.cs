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
            "runs", "Lists the runs into a folder with what came of them, or shows the manifest of one.",
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
        var runs = folder.Runs;
        output.Write(number is { } wanted ? ManifestOf(runs, wanted) : RunList.Of(runs, folder.IsBusy));
        return ExitCode.Done;
    }

    private static string ManifestOf(IReadOnlyList<RunEntry> runs, int number)
    {
        var run = runs.FirstOrDefault(run => run.Number == number)
            ?? throw new CliException($"There is no run {number}.", runs.Count == 1 ? "There is one." : $"There are {runs.Count}.");
        return run.Manifest.Length > 0
            ? Encoding.UTF8.GetString(run.Manifest.Span)
            : throw new CliException($"Run {number} did not end, so it has no manifest.", "'ingest runs' lists how each ended.");
    }
}
