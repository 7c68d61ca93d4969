using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Finds the address a page gives as its own.</summary>
internal static class AddressFinder
{
    public static Found? Find(PageMetadata page) =>
        Of(page.CanonicalUrl, "html:canonical") ?? Of(page["og:url"], "meta:og:url");

    private static Found? Of(string? address, string origin) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new Found(address!.Trim(), origin)
            : null;
}
