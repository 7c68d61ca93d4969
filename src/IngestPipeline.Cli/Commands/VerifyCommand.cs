using System.CommandLine;
using IngestPipeline.Cli.Output;
using IngestPipeline.Cli.Verifying;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest verify</c>: checks records that were written before.</summary>
internal static class VerifyCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "verify", "Checks records: schema, spans, names, and hashes where the sources are at hand.",
            "ingest verify records",
            "ingest verify records --sources pages          also compares each source's SHA-256");
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A folder of records, a record, or a .jsonl file of records.",
            Arity = ArgumentArity.OneOrMore,
        };
        var sources = new Option<string?>("--sources") { Description = "The folder the records were made from.", HelpName = "DIR" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing but problems." };
        verb.Add(paths);
        verb.Add(sources);
        verb.Add(quiet);
        verb.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Verify(parsed.GetValue(paths)!, parsed.GetValue(sources), parsed.GetValue(quiet), console, cancellationToken)));
        return verb;
    }

    private static int Verify(string[] paths, string? sources, bool isQuiet, CliConsole console, CancellationToken cancellationToken)
    {
        if (sources is not null && !Directory.Exists(sources))
            throw new CliException($"There is no folder '{sources}'.", "Name the folder the records were made from with --sources.");
        using var output = console.OpenText();
        var (records, unsound) = (0, 0);
        foreach (var candidate in RecordFiles.Under(paths))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var problems = RecordInspector.Inspect(candidate, sources);
            records++;
            unsound += problems.Count > 0 ? 1 : 0;
            foreach (var problem in problems)
                output.Write($"{Printable.Of(candidate.Name)}: {problem.Code}: {Printable.Of(problem.Message)}\n");
        }

        if (records == 0)
            throw new CliException("There is no record to verify.", "Records are .json files and lines of .jsonl files.", ExitCode.NothingSucceeded);
        if (!isQuiet)
            console.Error.WriteLine($"{records} {(records == 1 ? "record" : "records")}, {unsound} with problems.");
        return unsound > 0 ? ExitCode.Look : ExitCode.Done;
    }
}
