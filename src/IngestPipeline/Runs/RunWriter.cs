using IngestPipeline.Model;

namespace IngestPipeline.Runs;

/// <summary>How a run works on a document and where what comes of it goes.</summary>
internal abstract class RunWriter
{
    /// <summary>Called for every document, in the order of the source, before it is worked on.</summary>
    public virtual void Admit(SourceItem item)
    {
    }

    /// <summary>Works on a document; called from many threads.</summary>
    public abstract Task<RunStep> WorkAsync(SourceItem item, CancellationToken cancellationToken);

    /// <summary>Settles what the work gave; called in the order of the source, one at a time.</summary>
    public abstract Task<RunStep> SettleAsync(RunStep step);

    protected static IngestResult.Failed NotWritten(SourceItem item, IngestException exception) => new(item, new Outcome
    {
        Id = item.Id,
        Result = "failed",
        Stage = "write",
        Code = exception.Reason.Code,
        Message = exception.Message,
        Hint = exception.Reason.Hint,
        Transient = exception.Reason.Transient,
    }, exception);
}
