using IngestPipeline.Cli.Settings;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Running;

/// <summary>Plain lines for logs: each document that gave no record, with <c>--verbose</c> every document, and now and then where we are.</summary>
internal sealed class ProgressLines(CliConsole console, RunSettings settings) : IProgress<RunProgress>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private TimeSpan _next = Interval;

    public void Report(RunProgress value)
    {
        switch (value.Result)
        {
            case IngestResult.Failed failed:
                console.Say("failed", RunSentences.Of(failed.Reason), failed.Reason.Hint);
                if (settings.IsVerbose && failed.Exception is { } exception)
                    console.Error.WriteLine(exception);
                break;
            case IngestResult.Skipped skipped when !settings.IsQuiet:
                console.Say("skipped", RunSentences.Of(skipped.Reason));
                break;
            case IngestResult.Emitted emitted when settings.IsVerbose:
                console.Say("record", emitted.Item.Id);
                break;
        }

        if (settings.IsQuiet || value.Elapsed < _next)
            return;
        _next = value.Elapsed + Interval;
        console.Error.WriteLine(FormattableString.Invariant(
            $"{value.Counts.Total} documents, {value.Counts.Failed} failed, {value.Counts.Total / value.Elapsed.TotalSeconds:0.#} pages/s"));
    }
}
