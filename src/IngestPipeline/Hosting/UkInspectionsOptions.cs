using IngestPipeline.Profiles;
using IngestPipeline.Readers;
using IngestPipeline.Sources;

namespace IngestPipeline.Hosting;

/// <summary>What a caller may set of the preset for UK inspection news.</summary>
public sealed record UkInspectionsOptions
{
    /// <summary>What the articles are about.</summary>
    /// <value>Default: <see cref="Profile.UkInspections"/>.</value>
    public Profile Profile { get; init; } = Profile.UkInspections;

    /// <summary>How the pipeline runs.</summary>
    /// <value>Default: the defaults of <see cref="PipelineOptions"/>.</value>
    public PipelineOptions Pipeline { get; init; } = new();

    /// <summary>How bytes become documents.</summary>
    /// <value>Default: the defaults of <see cref="ReaderOptions"/>.</value>
    public ReaderOptions Readers { get; init; } = new();

    /// <summary>How documents are fetched; used for web addresses only where a fetcher of them is made from these.</summary>
    /// <value>Default: the defaults of <see cref="FetchOptions"/>.</value>
    public FetchOptions Fetch { get; init; } = new();
}
