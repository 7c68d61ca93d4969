namespace IngestPipeline.Model;

/// <summary>
/// Evidence: a piece of an article's text. Only <see cref="Article.Ground(TextSpan)"/> makes one, so a fact built from it cannot say
/// words that are not there.
/// </summary>
public readonly record struct Grounding
{
    internal Grounding(Article article, TextSpan span)
    {
        Article = article;
        Span = span;
    }

    /// <summary>The range in the article's text.</summary>
    public TextSpan Span { get; }

    /// <summary>Exactly the slice of the article's text at <see cref="Span"/>.</summary>
    public string Text => Article.Text.Substring(Span.Start, Span.Length);

    internal Article Article { get; }
}
