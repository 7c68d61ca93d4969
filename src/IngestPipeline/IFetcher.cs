using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>Turns an item into bytes. A fetcher is given to the builder for the URI schemes it serves.</summary>
public interface IFetcher
{
    /// <summary>Fetches the item.</summary>
    /// <exception cref="IngestException">The item cannot be had; the exception says why and whether trying later may help.</exception>
    Task<RawDocument> FetchAsync(SourceItem item, CancellationToken cancellationToken = default);
}
