namespace IngestPipeline;

/// <summary>Takes the outcomes of a run, in the order of its source, one at a time.</summary>
public interface ISink
{
    /// <summary>Writes one outcome durably: when the task ends, a reader sees all of it or none.</summary>
    Task WriteAsync(IngestResult result, CancellationToken cancellationToken = default);
}
