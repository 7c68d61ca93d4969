using IngestPipeline.Profiles;

namespace IngestPipeline.Annotators;

/// <summary>Adds the annotators to a pipeline.</summary>
public static class AnnotatorsPipelineBuilderExtensions
{
    /// <summary>Adds tokens, sentences and names, in this order: see <see cref="NameAnnotator"/>.</summary>
    public static PipelineBuilder AddAnnotators(this PipelineBuilder builder, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .AddAnnotator(new TokenAnnotator())
            .AddAnnotator(new SentenceAnnotator())
            .AddAnnotator(new NameAnnotator(profile));
    }
}
