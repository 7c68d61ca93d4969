namespace IngestPipeline.Annotators.Metadata;

/// <summary>Adds the article's metadata to a pipeline.</summary>
public static class MetadataPipelineBuilderExtensions
{
    /// <summary>
    /// Adds title, byline, dates, language and publisher, each from the best of what the page says of itself and what its text says. Needs
    /// only a cleaner's verdicts, so it may be the first annotator.
    /// </summary>
    public static PipelineBuilder AddMetadata(this PipelineBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddAnnotator(new MetadataAnnotator());
    }
}
