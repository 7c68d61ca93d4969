using IngestPipeline.Cli.Settings;
using IngestPipeline.Sinks;

namespace IngestPipeline.Cli.Running;

/// <summary>Where a run writes: opened, and so known to be writable, before any work.</summary>
internal sealed class RunOutput : IAsyncDisposable
{
    private readonly JsonLinesSink? _lines;

    private RunOutput(ISink sink)
    {
        Sink = sink;
        _lines = sink as JsonLinesSink;
    }

    public ISink Sink { get; }

    /// <exception cref="CliException">It cannot be written to.</exception>
    public static RunOutput Open(RunSettings settings, CliConsole console)
    {
        if (settings.IsToStandardOutput)
            return new RunOutput(JsonLinesSink.To(console.Output));
        try
        {
            var folder = JsonFolderSink.Open(settings.Output);
            return new RunOutput(settings.Format == OutputFormat.Json ? folder : JsonLinesSink.Create(Path.Join(settings.Output, "records.jsonl")));
        }
        catch (SinkException exception)
        {
            throw new CliException(exception.Message, "Name a folder you may write to with -o.", inner: exception);
        }
    }

    /// <summary>Ends the output: a file of JSON Lines takes its name. What an interrupted run wrote is kept.</summary>
    public Task CompleteAsync() => _lines?.CompleteAsync(CancellationToken.None) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => _lines?.DisposeAsync() ?? ValueTask.CompletedTask;
}
