using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace IngestPipeline.Sources;

/// <summary>Registers web fetching in a service container.</summary>
public static class FetchingServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="HttpFetcher"/>, for <see cref="FetcherPipelineBuilderExtensions.AddFetchers"/>.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names every gap.</exception>
    public static IServiceCollection AddIngestFetching(this IServiceCollection services, FetchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        options ??= new FetchOptions();
        options.Validate();
        return services.AddIngestFetching(options, new GuardedConnector(options));
    }

    internal static IServiceCollection AddIngestFetching(this IServiceCollection services, FetchOptions options, GuardedConnector connector)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new HttpFetcher(
            provider.GetRequiredService<IHttpClientFactory>(), options, provider.GetRequiredService<TimeProvider>()));
        // From the outside in: the whole visit, each redirect, each attempt, the body.
        var client = services.AddHttpClient(HttpFetcher.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan).RemoveAllLoggers();
        client.AddResilienceHandler("visit", (builder, context) =>
        {
            builder.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
            builder.AddTimeout(options.Timeout);
        });
        client.AddHttpMessageHandler(() => new RedirectHandler(options, connector));
        client.AddResilienceHandler("attempts", (builder, context) =>
                FetchResilience.Configure(builder, options, context.ServiceProvider.GetRequiredService<TimeProvider>()))
            .SelectPipelineByAuthority();
        client.AddHttpMessageHandler(() => new BodyHandler(options));
        client.ConfigurePrimaryHttpMessageHandler(() => Primary(options, connector));
        // The connections themselves are renewed, and with them what names resolve to.
        client.SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        return services;
    }

    /// <summary>For requests of HTTP/1.1: HTTP/3 would go past the check of addresses.</summary>
    private static SocketsHttpHandler Primary(FetchOptions options, GuardedConnector connector) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = options.Proxy is not null,
        Proxy = options.Proxy is { } proxy ? new WebProxy(proxy) : null,
        AutomaticDecompression = DecompressionMethods.All,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxConnectionsPerServer = 8,
        ConnectCallback = connector.ConnectAsync,
    };
}
