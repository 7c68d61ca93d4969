namespace IngestPipeline.Model;

/// <summary>What the article compares a figure with.</summary>
/// <param name="Kind">What sort of yardstick it is.</param>
/// <param name="Text">Exactly the slice of <c>article.text</c> at <paramref name="Span"/>; its own figure, when it has one, stands within.</param>
/// <param name="Span">The range in <c>article.text</c>, UTF-16 code units, half-open.</param>
public sealed record FigureComparator(FigureComparatorKind Kind, string Text, TextSpan Span);
