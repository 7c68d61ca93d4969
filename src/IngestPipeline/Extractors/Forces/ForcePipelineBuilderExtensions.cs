using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Adds the extractor of forces to a pipeline.</summary>
public static class ForcePipelineBuilderExtensions
{
    /// <summary>Finds the forces and services of <paramref name="profile"/> that an article names, and which of them it is about.</summary>
    public static PipelineBuilder AddForces(this PipelineBuilder builder, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(profile);
        return builder.AddExtractor(new ForceExtractor(profile));
    }
}
