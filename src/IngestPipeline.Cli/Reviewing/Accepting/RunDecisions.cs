using IngestPipeline.Cli.Settings;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>The decisions of the output folder, made again by the run that writes to it.</summary>
internal static class RunDecisions
{
    /// <summary>What the run does to each record; null when nothing was decided, or records go nowhere a decision could stand.</summary>
    /// <exception cref="CliException">There are decisions that cannot be read.</exception>
    public static RecordRevision? Of(RunSettings settings, CliConsole console)
    {
        if (settings.IsToStandardOutput || settings.Format != OutputFormat.Json)
            return null;
        if (settings.Accepted is { } folder && !Directory.Exists(folder))
            console.Say("note", $"There is no folder '{folder}' yet: no decision is made again.", "Check the name given with --accepted.");
        var book = DecisionFile.Open(Path.Join(settings.Accepted ?? settings.Output, ReviewFolder.DecisionsName)).Book;
        foreach (var warning in book.Warnings)
            console.Say("warning", $"decisions: {warning}");
        return book.All.Count == 0 ? null : new RecordRevision(book.FingerprintOf, record => book.Apply(record).Record);
    }
}
