using IngestPipeline.Cleaners;
using IngestPipeline.Model;
using IngestPipeline.Readers;
using IngestPipeline.Records;

namespace IngestPipeline.Training.Evaluating;

/// <summary>A page after cleaning, as it is compared with labels.</summary>
/// <param name="Text">The article's text, one block a line, captions included.</param>
/// <param name="TextWithoutCaptions">The same without captions.</param>
/// <param name="Metadata">Title, byline, dates.</param>
/// <param name="Language">The language the page says it is in; null when it does not say.</param>
/// <param name="IsArticle">False when it was refused as no article: then there is no text.</param>
/// <param name="Witness">Tells which labels the page bears out; null when it could not be read.</param>
internal sealed record CleanedPage(
    string Text, string TextWithoutCaptions, ArticleMetadata Metadata, string? Language, bool IsArticle, PageWitness? Witness)
{
    private static readonly Annotators.Metadata.MetadataAnnotator MetadataAnnotator = new();

    /// <summary>Reads and cleans a page as the pipeline does.</summary>
    public static CleanedPage Of(RawDocument raw, HtmlDocumentReader reader, CascadeBlockClassifier cleaner, CancellationToken cancellationToken)
    {
        if (reader.Read(raw, cancellationToken) is not { } document)
            return new CleanedPage("", "", ArticleMetadata.Empty, null, IsArticle: false, Witness: null);
        try
        {
            cleaner.Classify(document, cancellationToken);
        }
        catch (DocumentSkippedException)
        {
            return new CleanedPage("", "", ArticleMetadata.Empty, document.Page.Language, IsArticle: false, new PageWitness(document));
        }

        var article = ArticleAssembler.Assemble(document);
        MetadataAnnotator.Annotate(article, cancellationToken);
        var own = article.Blocks.Where(block => block.Kind != BlockKind.Caption).Select(block => article.Slice(block.Span).ToString());
        return new CleanedPage(
            article.Text, string.Join('\n', own), article.Metadata, document.Page.Language, IsArticle: true, new PageWitness(document));
    }
}
