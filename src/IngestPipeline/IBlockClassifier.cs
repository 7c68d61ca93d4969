using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>Labels a document's blocks as content, caption, ad, boilerplate and so on. Nothing is deleted.</summary>
public interface IBlockClassifier
{
    /// <summary>Judges blocks with <see cref="Document.Judge"/>; blocks it says nothing of keep the verdict they have.</summary>
    /// <exception cref="DocumentSkippedException">The page is not an article.</exception>
    void Classify(Document document, CancellationToken cancellationToken = default);
}
