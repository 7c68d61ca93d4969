using IngestPipeline.Cli.Output;
using IngestPipeline.Cli.Settings;
using IngestPipeline.Runs;
using Spectre.Console;

namespace IngestPipeline.Cli.Running;

/// <summary>A bar on the terminal, with what failed listed above it.</summary>
internal sealed class ProgressBar(CliConsole console, RunSettings settings)
{
    private readonly IAnsiConsole _terminal = console.ErrorConsole();

    public Task WatchAsync(Func<IProgress<RunProgress>, Task> start, ISource source, CancellationToken cancellationToken)
    {
        var progress = _terminal.Progress().AutoClear(true).Columns(
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
        return progress.StartAsync(async context =>
        {
            var task = context.AddTask("starting", maxValue: double.MaxValue).IsIndeterminate();
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var counting = CountAsync(task, source, stop.Token);
            try
            {
                await start(new Reporter(this, task));
            }
            finally
            {
                await stop.CancelAsync();
                await counting;
            }
        });
    }

    /// <summary>Lists the source a second time, beside the run, to know how long the bar is.</summary>
    private static async Task CountAsync(ProgressTask task, ISource source, CancellationToken cancellationToken)
    {
        var count = 0;
        try
        {
            await Task.Run(
                async () =>
                {
                    await foreach (var _ in source.ListAsync(cancellationToken))
                        count++;
                },
                cancellationToken);
            task.MaxValue(Math.Max(count, 1)).IsIndeterminate(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or UnauthorizedAccessException)
        {
            // Then the bar has no length; the run itself tells what is wrong.
        }
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

    private sealed class Reporter(ProgressBar bar, ProgressTask task) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => bar.Show(value, task);
    }
}
