using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Tallies;

/// <summary>Adds the extractor of tallies to a pipeline.</summary>
public static class TallyPipelineBuilderExtensions
{
    /// <summary>Finds the counts of areas by grade that an article gives, on the scales of <paramref name="profile"/>.</summary>
    public static PipelineBuilder AddTallies(this PipelineBuilder builder, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(profile);
        return builder.AddExtractor(new TallyExtractor(profile));
    }
}
