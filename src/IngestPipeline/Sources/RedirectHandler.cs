using IngestPipeline.Diagnostics;

namespace IngestPipeline.Sources;

/// <summary>Follows redirects above the retries, so that each address has its own attempts and circuit, and each is checked.</summary>
internal sealed class RedirectHandler(FetchOptions options, GuardedConnector connector) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var uri = request.RequestUri!;
        while (true)
        {
            connector.CheckLiteral(uri);
            visited.Add(uri.AbsoluteUri);
            var response = await base.SendAsync(Get(uri), cancellationToken).ConfigureAwait(false);
            if (TargetOf(response, uri) is not { } target)
                return response;
            response.Dispose();
            if (!WebAddress.IsWeb(target))
                throw new IngestException(Reasons.SchemeRefused, $"'{uri.Host}' redirects to a '{target.Scheme}:' address.");
            if (visited.Contains(target.AbsoluteUri))
                throw new IngestException(Reasons.TooManyRedirects, "The redirects go in a circle.");
            if (visited.Count > options.MaxRedirects)
                throw new IngestException(Reasons.TooManyRedirects, $"There are more than {options.MaxRedirects} redirects.");
            uri = target;
        }
    }

    private HttpRequestMessage Get(Uri uri)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.8");
        return request;
    }

    private static Uri? TargetOf(HttpResponseMessage response, Uri from)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
            return null;
        return Uri.TryCreate(from, location, out var target) ? WebAddress.WithoutSecrets(target) : null;
    }
}
