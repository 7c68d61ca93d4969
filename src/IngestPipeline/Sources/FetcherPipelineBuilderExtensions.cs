namespace IngestPipeline.Sources;

/// <summary>Adds the fetchers to a pipeline.</summary>
public static class FetcherPipelineBuilderExtensions
{
    /// <summary>
    /// Adds what fetches files, standard input and, when <paramref name="http"/> is given, web addresses. Without it every web address
    /// fails by name, and the pipeline never opens a connection.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="options">How to fetch; those of <paramref name="http"/> when null.</param>
    /// <param name="http">
    /// From <see cref="HttpFetcher.Create(FetchOptions?)"/>, or the one <see cref="FetchingServiceCollectionExtensions"/> registers.
    /// </param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static PipelineBuilder AddFetchers(this PipelineBuilder builder, FetchOptions? options = null, HttpFetcher? http = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        options ??= http?.Options ?? new FetchOptions();
        options.Validate();
        builder.AddFetcher(Uri.UriSchemeFile, new FileFetcher(options))
            .AddFetcher(StdinSource.Scheme, new StdinFetcher(options))
            .AddFetcher(InvalidAddressFetcher.Scheme, new InvalidAddressFetcher());
        return http is null ? builder : builder.AddFetcher(Uri.UriSchemeHttp, http).AddFetcher(Uri.UriSchemeHttps, http);
    }
}
