using IngestPipeline.Hosting;
using IngestPipeline.Profiles;
using Microsoft.Extensions.DependencyInjection;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>The pipeline of this version, made only when something must be read anew.</summary>
internal sealed class PresentPipeline : IDisposable
{
    private ServiceProvider? _services;

    public PresentPipeline(Func<Profile> profile) => Pipeline = new Lazy<Pipeline>(() =>
    {
        _services = new ServiceCollection().AddIngestPipeline(new UkInspectionsOptions { Profile = profile() }).BuildServiceProvider();
        return _services.GetRequiredService<Pipeline>();
    });

    public Lazy<Pipeline> Pipeline { get; }

    public void Dispose() => _services?.Dispose();
}
