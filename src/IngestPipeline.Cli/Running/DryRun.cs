using IngestPipeline.Cli.Settings;
using IngestPipeline.Sinks;

namespace IngestPipeline.Cli.Running;

/// <summary>Lists what a run would read and write: one line a document, its id, and the file of its record after a tab.</summary>
internal static class DryRun
{
    public static async Task<int> ListAsync(ISource source, RunSettings settings, CliConsole console, CancellationToken cancellationToken)
    {
        await using var output = console.OpenText();
        var names = new RecordNames();
        var count = 0;
        await foreach (var item in source.ListAsync(cancellationToken))
        {
            count++;
            var target = settings switch
            {
                { IsToStandardOutput: true } => "-",
                { Format: OutputFormat.JsonLines } => Path.Join(settings.Output, "records.jsonl"),
                _ => Path.Join(settings.Output, names.NameOf(item.Id)),
            };
            await output.WriteAsync($"{OneLine(item.Id)}\t{OneLine(target)}\n");
        }

        if (!settings.IsQuiet)
            await console.Error.WriteLineAsync($"{count} document{(count == 1 ? "" : "s")} would be ingested; nothing was read or written.");
        return ExitCode.Done;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
