using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Findings;

/// <summary>Adds the extractor of findings to a pipeline.</summary>
public static class FindingPipelineBuilderExtensions
{
    /// <summary>
    /// Files the sentences of an inspection report that say what is done well, what falls short, what is a grave concern and what those
    /// answerable reply, with the model of findings the library ships.
    /// </summary>
    public static PipelineBuilder AddFindings(this PipelineBuilder builder, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(profile);
        var model = FindingModel.Shipped;
        return builder.AddModel(FindingModel.Name, model.Hash).AddExtractor(new FindingExtractor(profile, model));
    }
}
