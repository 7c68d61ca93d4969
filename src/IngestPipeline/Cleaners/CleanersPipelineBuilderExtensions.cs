using IngestPipeline.Cleaners.Models;
using IngestPipeline.Profiles;

namespace IngestPipeline.Cleaners;

/// <summary>Adds the cleaners to a pipeline.</summary>
public static class CleanersPipelineBuilderExtensions
{
    /// <summary>Adds the rules and the model that tell an article from the page around it, with the furniture strings the profile knows.</summary>
    public static PipelineBuilder AddCleaners(this PipelineBuilder builder, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(profile);
        var model = BlockModel.Shipped;
        return builder.AddModel(BlockModel.Name, model.Hash).AddClassifier(new CascadeBlockClassifier(profile, model));
    }
}
