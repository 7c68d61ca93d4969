namespace IngestPipeline.Model;

/// <summary>A sentence of the article; it never crosses a block.</summary>
/// <param name="Span">Its range in the article's text, without surrounding blanks.</param>
/// <param name="Block">The index of its block in <see cref="Article.Blocks"/>.</param>
public readonly record struct Sentence(TextSpan Span, int Block);
