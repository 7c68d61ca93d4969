using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>Turns bytes into a <see cref="Document"/>: text and its map to the source, written together.</summary>
public interface IDocumentReader
{
    /// <summary>
    /// Reads the document, or returns null when it is not of this reader's kind, so that the next reader is asked.
    /// </summary>
    /// <exception cref="IngestException">The document is of this kind and cannot be read.</exception>
    Document? Read(RawDocument raw, CancellationToken cancellationToken = default);
}
