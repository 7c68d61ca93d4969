using IngestPipeline.Cli.Settings;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Running;

/// <summary>Tells a person, on the error stream, how a run goes: a bar on a terminal, plain lines elsewhere, one line at the end.</summary>
internal sealed class RunNarrator(CliConsole console, RunSettings settings)
{
    private const int MostLookedFor = 100;
    private readonly bool _hasBar = console.IsErrorTerminal && !settings.IsQuiet;
    private CountedSource? _counted;

    /// <summary>The source to run over: a bar must know how long it is.</summary>
    public ISource Watched(ISource source) => _hasBar ? _counted = new CountedSource(source) : source;

    /// <summary>Starts the run with whatever shows its progress.</summary>
    public Task WatchAsync(Func<IProgress<RunProgress>, Task> start) => _counted is { } source
        ? new ProgressBar(console, settings).WatchAsync(start, source)
        : start(new ProgressLines(console, settings));

    /// <summary>Says the last line and gives the exit code.</summary>
    public int Conclude(RunSummary summary)
    {
        if (!settings.IsQuiet)
            console.Error.WriteLine(RunSentences.Of(summary, settings.IsToStandardOutput ? null : settings.Output));
        foreach (var (kind, message, hint) in RunSentences.Remarks(summary, settings.RemovesVanished))
            if (!settings.IsQuiet || kind == "warning")
                console.Say(kind, message, hint);
        foreach (var folder in settings.IsQuiet ? [] : FoldersNow(summary))
            console.Say(
                "note", $"A folder stands where the document '{folder}' stood; what is in it is listed for itself.",
                "Give the folder another name if it is the page's own, such as its pictures.");
        if (summary.End == RunEnd.TooManyErrors)
            console.Say("error", $"Stopped: more documents failed than --max-errors {settings.MaxErrors} bears.");
        return CodeOf(summary);
    }

    /// <summary>Vanished documents whose name a folder of an input has now.</summary>
    private static IEnumerable<string> FoldersNow(RunSummary summary) => summary.Vanished.Take(MostLookedFor)
        .Where(id => summary.Inputs.Any(input => input != "-" && Directory.Exists(Path.Join(input, id))));

    private static int CodeOf(RunSummary summary) => summary switch
    {
        { Counts: { Dropped: > 0 and var dropped, Total: var total } } when dropped == total => ExitCode.Done,
        { Counts: { Emitted: 0, Unchanged: 0 }, IsTransient: true } => ExitCode.TryLater,
        { Counts: { Emitted: 0, Unchanged: 0 } } => ExitCode.NothingSucceeded,
        { Counts.Failed: > 0 } or { Drifts.Count: > 0 } => ExitCode.Look,
        _ => ExitCode.Done,
    };
}
