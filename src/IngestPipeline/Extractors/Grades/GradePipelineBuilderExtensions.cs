using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Grades;

/// <summary>Adds the extractor of grades to a pipeline.</summary>
public static class GradePipelineBuilderExtensions
{
    /// <summary>Finds the grades an article gives, by force, area and period, on the scales of <paramref name="profile"/>.</summary>
    public static PipelineBuilder AddGrades(this PipelineBuilder builder, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(profile);
        return builder.AddExtractor(new GradeExtractor(profile));
    }
}
