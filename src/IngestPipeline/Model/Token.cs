namespace IngestPipeline.Model;

/// <summary>A word, number or mark of the article.</summary>
/// <param name="Start">Its first code unit in the article's text.</param>
/// <param name="Length">How many code units it has.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>Its range in the article's text.</summary>
    public TextSpan Span => new(Start, Start + Length);
}
