using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>Differences as <c>ingest-diff/1</c>.</summary>
internal sealed class JsonDiffReport(Stream output, DiffSettings settings) : DiffReport, IDisposable
{
    private readonly DiffJson _json = new(output, settings.Before, settings.After);

    public override void Write(DocumentDiff document) => _json.Write(document.Diff);

    public override void Complete(IReadOnlyList<DiffFailure> failures, DiffSummary summary)
    {
        _json.Complete(failures, summary);
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => _json.Dispose();
}
