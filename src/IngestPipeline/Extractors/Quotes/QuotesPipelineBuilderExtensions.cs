using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>Adds the extraction of quotes to a pipeline.</summary>
public static class QuotesPipelineBuilderExtensions
{
    /// <summary>Adds the quotes: see <see cref="QuoteExtractor"/>; the model the library ships chooses speakers that no rule is certain of.</summary>
    public static PipelineBuilder AddQuotes(this PipelineBuilder builder, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(profile);
        var model = SpeakerModel.Shipped;
        return builder.AddModel(SpeakerModel.Name, model.Hash).AddExtractor(new QuoteExtractor(profile, model.Choose));
    }
}
