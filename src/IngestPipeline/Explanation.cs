using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>An outcome with what the stages saw on the way.</summary>
/// <param name="Result">The outcome.</param>
/// <param name="Document">The document with a verdict on each block; null when it could not be read.</param>
/// <param name="Article">The article with its layers; null when the document was not cleaned.</param>
public sealed record Explanation(IngestResult Result, Document? Document, Article? Article);
