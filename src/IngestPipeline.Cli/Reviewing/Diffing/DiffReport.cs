using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>Writes differences as they are found, in one format.</summary>
internal abstract class DiffReport
{
    /// <summary>Writes a document that differs.</summary>
    public abstract void Write(DocumentDiff document);

    /// <summary>Writes what stands at the end.</summary>
    public virtual void Complete(IReadOnlyList<DiffFailure> failures, DiffSummary summary)
    {
    }
}
