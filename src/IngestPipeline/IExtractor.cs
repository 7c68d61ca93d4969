using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>
/// Reads an article's layers and adds facts to <see cref="Article.Facts"/>. Declare what it needs and gives with <see cref="StageAttribute"/>.
/// </summary>
public interface IExtractor
{
    /// <summary>Adds the facts this extractor finds.</summary>
    void Extract(Article article, CancellationToken cancellationToken = default);
}
