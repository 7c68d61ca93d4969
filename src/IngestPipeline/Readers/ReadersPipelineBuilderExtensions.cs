namespace IngestPipeline.Readers;

/// <summary>Adds the library's readers to a pipeline.</summary>
public static class ReadersPipelineBuilderExtensions
{
    /// <summary>
    /// Adds the readers of HTML and of plain text, in this order. The text reader is asked last and says what a document is that
    /// nobody reads, so a reader of another kind is to be added before.
    /// </summary>
    public static PipelineBuilder AddReaders(this PipelineBuilder builder, ReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddReader(new HtmlDocumentReader(options)).AddReader(new TextDocumentReader(options));
    }
}
