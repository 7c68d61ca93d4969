using IngestPipeline.Model;

namespace IngestPipeline.Runs;

/// <summary>Hands outcomes to sinks, in order; knows nothing of earlier runs.</summary>
internal sealed class SinkRunWriter(Pipeline pipeline, IReadOnlyList<ISink> sinks) : RunWriter
{
    public override async Task<RunStep> WorkAsync(SourceItem item, CancellationToken cancellationToken) =>
        new(item, await pipeline.IngestAsync(item, cancellationToken).ConfigureAwait(false));

    /// <summary>Without the run's token: a record begun is finished, so that an interrupted run leaves whole records only.</summary>
    public override async Task<RunStep> SettleAsync(RunStep step)
    {
        try
        {
            foreach (var sink in sinks)
                await sink.WriteAsync(step.Result!, CancellationToken.None).ConfigureAwait(false);
            return step;
        }
        catch (IngestException exception)
        {
            return step with { Result = NotWritten(step.Item, exception) };
        }
    }
}
