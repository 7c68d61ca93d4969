using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>Tells what there is to fetch, lazily and in a fixed order: the same input gives the same items in the same order.</summary>
public interface ISource
{
    /// <summary>Streams the items. An entry that cannot even be listed is an item too, and fails when it is fetched.</summary>
    IAsyncEnumerable<SourceItem> ListAsync(CancellationToken cancellationToken = default);
}
