using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Adds the extractor of the inspection to a pipeline.</summary>
public static class InspectionPipelineBuilderExtensions
{
    /// <summary>Finds which inspection, of the programmes of <paramref name="profile"/>, an article reports.</summary>
    public static PipelineBuilder AddInspections(this PipelineBuilder builder, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(profile);
        return builder.AddExtractor(new InspectionExtractor(profile));
    }
}
