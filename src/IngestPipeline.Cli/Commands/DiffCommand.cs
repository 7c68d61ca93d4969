using IngestPipeline.Cli.Reviewing.Diffing;
using IngestPipeline.Cli.Reviewing.Shelves;
using IngestPipeline.Sinks;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest diff</c>: how records differ, by what they mean, and why.</summary>
internal static class DiffCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "diff", "Compares records by what they mean: two records, or two folders of them.",
            "ingest diff before after                           every change, with the sentence it stands in and its cause",
            "ingest diff records@previous records@last          what the last run changed",
            "ingest diff records@accepted records               what is pending against the accepted records",
            "ingest diff before after --format html -o changes.html",
            "ingest diff before after --only grades --only figures.value",
            "ingest diff before after --format json -o changes.json",
            "ingest diff before after --old-inputs pages.old    tells a changed source from a changed pipeline");
        var flags = new DiffFlags();
        flags.AddTo(verb);
        verb.SetAction((parsed, cancellationToken) =>
        {
            var settings = flags.Read(parsed);
            using var pipeline = new PresentPipeline(() => flags.Profile(parsed, console));
            return Task.FromResult(Run(settings, flags.OldInputs(parsed), pipeline, console, cancellationToken));
        });
        return verb;
    }

    private static void Write(DiffRun run, bool isPair, DiffSettings settings, CliConsole console, CancellationToken cancellationToken)
    {
        try
        {
            using var output = DiffOutput.Open(settings, console, isPair);
            output.Write(run, cancellationToken);
        }
        catch (IOException exception) when (settings.Output is not null && WriteFault.IsFull(exception))
        {
            throw new CliException(
                $"'{settings.Output}' cannot be written: {WriteFault.Why(exception)}.", WriteFault.Hint(exception), ExitCode.TryLater, exception);
        }
    }

    private static int Run(
        DiffSettings settings, string? oldInputs, PresentPipeline pipeline, CliConsole console, CancellationToken cancellationToken)
    {
        using var before = RecordShelves.Open(settings.Before);
        using var after = RecordShelves.Open(settings.After);
        var inputs = new OldInputs(oldInputs ?? before.Sources, pipeline.Pipeline, oldInputs is not null);
        var run = new DiffRun(before, after, settings, inputs);
        Write(run, DiffOutput.IsPair(before, after), settings, console, cancellationToken);
        foreach (var failure in run.Failures)
            console.Say("failed", $"{failure.Name}: {failure.Message}");
        var summary = run.Summary;
        if (summary.Documents == 0 && run.Failures.Count == 0)
            throw new CliException("There is no record to compare.", "Records are .json files and lines of .jsonl files.", ExitCode.NothingSucceeded);
        if (!settings.IsSilent)
            console.Error.WriteLine(DiffSentence.Of(summary, run.Failures.Count));
        if (summary.Documents == 0)
            return ExitCode.NothingSucceeded;
        return summary.Changes > 0 || run.Failures.Count > 0 ? ExitCode.Look : ExitCode.Done;
    }
}
