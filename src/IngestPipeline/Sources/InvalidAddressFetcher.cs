using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Sources;

/// <summary>Fails the items a source could not make an address of.</summary>
internal sealed class InvalidAddressFetcher : IFetcher
{
    public const string Scheme = "invalid";

    public static Uri UriOf(string address) => new(Scheme + ":" + Uri.EscapeDataString(address));

    public Task<RawDocument> FetchAsync(SourceItem item, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        throw new IngestException(Reasons.SchemeRefused, $"'{item.Id}' is not a web address.");
    }
}
