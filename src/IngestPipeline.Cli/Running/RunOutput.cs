using IngestPipeline.Cli.Settings;
using IngestPipeline.Runs;
using IngestPipeline.Runs.Ledgers;
using IngestPipeline.Sinks;

namespace IngestPipeline.Cli.Running;

/// <summary>Where a run writes: opened, and so known to be writable and held by nobody else, before any work.</summary>
internal sealed class RunOutput : IAsyncDisposable
{
    private readonly RunFolder? _folder;
    private readonly JsonLinesSink? _lines;

    private RunOutput(RunFolder? folder, JsonLinesSink? lines)
    {
        _folder = folder;
        _lines = lines;
    }

    /// <exception cref="CliException">It cannot be written to, or another run writes there.</exception>
    public static RunOutput Open(RunSettings settings, CliConsole console)
    {
        if (settings.IsToStandardOutput)
            return new RunOutput(null, JsonLinesSink.To(console.Output));
        RefuseFileName(settings.Output);
        var folder = OpenFolder(settings.Output);
        try
        {
            var lines = settings.Format == OutputFormat.Json ? null : OpenLines(Path.Join(settings.Output, "records.jsonl"), settings, console);
            return new RunOutput(folder, lines);
        }
        catch (SinkException exception)
        {
            folder.Dispose();
            throw new CliException(exception.Message, "Name a folder you may write to with -o.", inner: exception);
        }
    }

    /// <summary>Opens a folder that runs write to, for a run or to change what its ledger says.</summary>
    /// <exception cref="CliException">It cannot be written to, or another run writes there.</exception>
    /// <exception cref="LedgerException">Its ledger cannot be used.</exception>
    public static RunFolder OpenFolder(string path)
    {
        try
        {
            return RunFolder.Open(path);
        }
        catch (FolderBusyException exception)
        {
            throw new CliException(exception.Message, "Wait for its end, or name another folder with -o.", ExitCode.TryLater, exception);
        }
        catch (SinkException exception)
        {
            throw new CliException(exception.Message, "Name a folder you may write to with -o.", inner: exception);
        }
    }

    /// <summary>Says, the first time, what a file of lines cannot do.</summary>
    private static JsonLinesSink OpenLines(string path, RunSettings settings, CliConsole console)
    {
        var isFirst = !File.Exists(path);
        var lines = JsonLinesSink.Create(path);
        if (isFirst && !settings.IsQuiet)
            console.Say(
                "note", $"'{path}' is written whole by every run: no run into it is resumed, and it has no quarantine and no decisions.",
                "Records in files of their own (--format json, the default) are done again only where something changed.");
        return lines;
    }

    /// <summary>A folder named as a file is a slip, and who looks for the file would not find it.</summary>
    private static void RefuseFileName(string path)
    {
        if (!Directory.Exists(path) && Path.GetExtension(path).ToUpperInvariant() is ".JSON" or ".JSONL" or ".NDJSON")
            throw new CliException(
                $"-o names a folder, and '{path}' is named as a file is.",
                "Name a folder; --format jsonl writes records.jsonl in it, and '-o - > FILE' writes lines to any file.");
    }

    /// <summary>A run into it; only a folder of records, a file each, remembers what was done.</summary>
    public IngestRun Run(Pipeline pipeline, ISource source, RunOptions options, TimeProvider time) => _lines is { } lines
        ? new IngestRun(pipeline, source, [lines], options, time)
        : new IngestRun(pipeline, source, _folder!, options, time);

    /// <summary>Ends the output: a file of JSON Lines takes its name. What an interrupted run wrote is kept.</summary>
    public Task CompleteAsync() => _lines?.CompleteAsync(CancellationToken.None) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_lines is not null)
            await _lines.DisposeAsync();
        _folder?.Dispose();
    }
}
