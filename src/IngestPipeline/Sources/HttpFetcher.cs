using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using Microsoft.Extensions.DependencyInjection;

namespace IngestPipeline.Sources;

/// <summary>
/// Fetches web addresses: retries what may pass, leaves a failing host alone, follows redirects itself, caps size and time, and visits only
/// the public internet unless told otherwise. Sends no cookies and no credentials. Safe to use from many threads; make one a process.
/// </summary>
public sealed class HttpFetcher : IFetcher, IAsyncDisposable, IDisposable
{
    internal const string ClientName = "IngestPipeline";
    private readonly IHttpClientFactory _clients;
    private readonly TimeProvider _time;
    private readonly ServiceProvider? _owned;

    internal HttpFetcher(IHttpClientFactory clients, FetchOptions options, TimeProvider time, ServiceProvider? owned = null)
    {
        _clients = clients;
        Options = options;
        _time = time;
        _owned = owned;
    }

    /// <summary>How it fetches.</summary>
    public FetchOptions Options { get; }

    /// <summary>Makes a fetcher with connections of its own, for programs without a service container. Dispose it.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names every gap.</exception>
    public static HttpFetcher Create(FetchOptions? options = null)
    {
        options ??= new FetchOptions();
        options.Validate();
        return Create(options, new GuardedConnector(options));
    }

    internal static HttpFetcher Create(FetchOptions options, GuardedConnector connector)
    {
        var provider = new ServiceCollection().AddIngestFetching(options, connector).BuildServiceProvider();
        return new HttpFetcher(provider.GetRequiredService<IHttpClientFactory>(), options, TimeProvider.System, provider);
    }

    /// <inheritdoc/>
    public async Task<RawDocument> FetchAsync(SourceItem item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        cancellationToken.ThrowIfCancellationRequested();
        if (!WebAddress.IsWeb(item.Uri))
            throw new IngestException(Reasons.SchemeRefused, $"'{item.Uri.Scheme}:' addresses are not fetched over the web.");
        try
        {
            return await GetAsync(item, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw HttpFailure.Of(exception, item.Uri);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new OperationCanceledException("Fetching was cancelled.", exception, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _owned?.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _owned?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<RawDocument> GetAsync(SourceItem item, CancellationToken cancellationToken)
    {
        using var client = _clients.CreateClient(ClientName);
        using var request = new HttpRequestMessage(HttpMethod.Get, WebAddress.WithoutSecrets(item.Uri));
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
            throw HttpFailure.Of(response, _time);
        var type = response.Content.Headers.TryGetValues("Content-Type", out var values) ? string.Join(',', values) : null;
        var (mediaType, charset) = ContentType.Parse(type);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return new RawDocument(item, bytes, mediaType, charset, response.RequestMessage?.RequestUri ?? item.Uri);
    }
}
