using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Figures;

/// <summary>Adds <see cref="FigureExtractor"/> to a pipeline.</summary>
public static class FiguresPipelineBuilderExtensions
{
    /// <summary>Adds the extractor of figures, after the annotator of sentences.</summary>
    public static PipelineBuilder AddFigures(this PipelineBuilder builder, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddExtractor(new FigureExtractor(profile));
    }
}
