using IngestPipeline.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace IngestPipeline.Hosting;

/// <summary>Registers the pipeline in a service container.</summary>
public static class IngestPipelineServiceCollectionExtensions
{
    /// <summary>
    /// Registers one <see cref="Pipeline"/> with the preset <see cref="UkInspectionsPipelineBuilderExtensions.AddUkInspections"/> and a
    /// fetcher of web addresses. It is built, and checked, when it is first asked for.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="options">What to set of the preset; the defaults when null.</param>
    /// <param name="configure">Adds stages after the preset's own.</param>
    public static IServiceCollection AddIngestPipeline(
        this IServiceCollection services, UkInspectionsOptions? options = null, Action<PipelineBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        options ??= new UkInspectionsOptions();
        return services.AddIngestFetching(options.Fetch).AddSingleton(provider =>
        {
            var builder = new PipelineBuilder().AddUkInspections(options, provider.GetRequiredService<HttpFetcher>());
            configure?.Invoke(builder);
            return builder.Build();
        });
    }
}
