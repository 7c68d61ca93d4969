using IngestPipeline.Model;

namespace IngestPipeline.Sources;

/// <summary>The one document on standard input; its id is <c>stdin</c>.</summary>
public sealed class StdinSource : ISource
{
    internal const string Scheme = "stdin";

    /// <inheritdoc/>
    public IAsyncEnumerable<SourceItem> ListAsync(CancellationToken cancellationToken = default) =>
        Listing.StreamAsync([new SourceItem("stdin", new Uri("stdin:"))], cancellationToken);
}
