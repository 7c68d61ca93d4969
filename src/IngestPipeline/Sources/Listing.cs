using System.Runtime.CompilerServices;
using IngestPipeline.Model;

namespace IngestPipeline.Sources;

/// <summary>Streams a lazy listing.</summary>
internal static class Listing
{
    public static async IAsyncEnumerable<SourceItem> StreamAsync(
        IEnumerable<SourceItem> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A slow disk must not hold up whoever starts the listing.
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var item in items)
        {
            yield return item;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
