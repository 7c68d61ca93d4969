namespace IngestPipeline.Extractors.Confidences;

/// <summary>Adds the calibration of confidences to a pipeline.</summary>
public static class ConfidencePipelineBuilderExtensions
{
    /// <summary>
    /// Makes the confidence of a fact the share of such facts that were right on the corpus, by the table the library ships. Comes after all
    /// extractors that find facts.
    /// </summary>
    public static PipelineBuilder AddConfidence(this PipelineBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var table = ConfidenceTable.Shipped;
        return builder.AddModel(ConfidenceTable.Name, table.Hash).AddExtractor(new ConfidenceExtractor(table));
    }
}
