using IngestPipeline.Model;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Quarantining;

/// <summary>The documents of a quarantine as a source, to be tried again.</summary>
internal sealed class QuarantineSource(IReadOnlyList<QuarantinedDocument> documents) : ISource
{
    public IAsyncEnumerable<SourceItem> ListAsync(CancellationToken cancellationToken = default) =>
        documents.Select(document => new SourceItem(document.Id, document.Uri)).ToAsyncEnumerable();
}
