using IngestPipeline.Cli.Settings;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Running;

/// <summary>Tells a person, on the error stream, how a run goes: a bar on a terminal, plain lines elsewhere, one line at the end.</summary>
internal sealed class RunNarrator(CliConsole console, RunSettings settings)
{
    /// <summary>Starts the run with whatever shows its progress.</summary>
    public Task WatchAsync(Func<IProgress<RunProgress>, Task> start, ISource source, CancellationToken cancellationToken) =>
        console.IsErrorTerminal && !settings.IsQuiet
            ? new ProgressBar(console, settings).WatchAsync(start, source, cancellationToken)
            : start(new ProgressLines(console, settings));

    /// <summary>Says the last line and gives the exit code.</summary>
    public int Conclude(RunSummary summary)
    {
        if (!settings.IsQuiet)
            console.Error.WriteLine(RunSentences.Of(summary, settings.IsToStandardOutput ? null : settings.Output));
        foreach (var (kind, message, hint) in RunSentences.Remarks(summary))
            if (!settings.IsQuiet || kind == "warning")
                console.Say(kind, message, hint);
        if (summary.End == RunEnd.TooManyErrors)
            console.Say("error", $"Stopped: more documents failed than --max-errors {settings.MaxErrors} bears.");
        return CodeOf(summary);
    }

    private static int CodeOf(RunSummary summary) => summary switch
    {
        { Counts: { Emitted: 0, Unchanged: 0 }, IsTransient: true } => ExitCode.TryLater,
        { Counts: { Emitted: 0, Unchanged: 0 } } => ExitCode.NothingSucceeded,
        { Counts.Failed: > 0 } or { Drifts.Count: > 0 } => ExitCode.Look,
        _ => ExitCode.Done,
    };
}
