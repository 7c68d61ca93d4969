using IngestPipeline.Cli.Output;
using IngestPipeline.Cli.Settings;
using IngestPipeline.Runs;
using Spectre.Console;

namespace IngestPipeline.Cli.Running;

/// <summary>A bar on the terminal, with what failed listed above it.</summary>
internal sealed class ProgressBar(CliConsole console, RunSettings settings)
{
    private readonly IAnsiConsole _terminal = console.ErrorConsole();

    public Task WatchAsync(Func<IProgress<RunProgress>, Task> start, CountedSource source)
    {
        var progress = _terminal.Progress().AutoClear(true).Columns(
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
        return progress.StartAsync(async context =>
        {
            var task = context.AddTask("starting", maxValue: double.MaxValue).IsIndeterminate();
            await start(new Reporter(this, task, source));
        });
    }

    private void Show(RunProgress value, ProgressTask task)
    {
        if (value.Result is IngestResult.Failed failed)
            Say("failed", Color.Red, RunSentences.Of(failed.Reason), failed.Reason.Hint);
        else if (value.Result is IngestResult.Skipped skipped)
            Say("skipped", Color.Yellow, RunSentences.Of(skipped.Reason), null);
        else if (settings.IsVerbose && value.Result is not null)
            Say("record", Color.Green, value.Item.Id, null);
        if (settings.IsVerbose && value.Result is IngestResult.Failed { Exception: { } exception })
            _terminal.WriteLine(Printable.Of(exception.ToString()));
        var counts = value.Counts;
        task.Description(FormattableString.Invariant(
            $"{counts.Total} done, {counts.Failed} failed, {counts.Total / Math.Max(value.Elapsed.TotalSeconds, 0.001):0.#} pages/s"));
        task.Value(counts.Total);
    }

    private void Say(string kind, Color color, string message, string? hint)
    {
        var line = new Paragraph().Append(kind, new Style(color)).Append(": " + Printable.Of(message), Style.Plain);
        if (hint is not null)
            line.Append("\n  hint: " + Printable.Of(hint), new Style(Color.Grey));
        _terminal.Write(line.Append("\n"));
    }

    private sealed class Reporter(ProgressBar bar, ProgressTask task, CountedSource source) : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            if (task.IsIndeterminate && source.Count is { } count)
                task.MaxValue(Math.Max(count, 1)).IsIndeterminate(false);
            bar.Show(value, task);
        }
    }
}
