namespace IngestPipeline.Extractors.Quotes.Marks;

/// <summary>A quotation mark in the article's text; apostrophes are none.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Family">Which marks close it or are closed by it.</param>
/// <param name="Side">What it does.</param>
/// <param name="Length">2 where two single marks stand for a double one: <c>''</c>.</param>
internal readonly record struct QuoteMark(int Position, MarkFamily Family, MarkSide Side, int Length = 1)
{
    public int End => Position + Length;
}
