using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>Adds the extraction of quotes to a pipeline.</summary>
public static class QuotesPipelineBuilderExtensions
{
    /// <summary>Adds the quotes: see <see cref="QuoteExtractor"/>.</summary>
    public static PipelineBuilder AddQuotes(this PipelineBuilder builder, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddExtractor(new QuoteExtractor(profile));
    }
}
