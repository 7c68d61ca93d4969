using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>Adds a layer to an article, once. Declare what it needs and gives with <see cref="StageAttribute"/>.</summary>
public interface IAnnotator
{
    /// <summary>Sets the layers this annotator assigns.</summary>
    void Annotate(Article article, CancellationToken cancellationToken = default);
}
