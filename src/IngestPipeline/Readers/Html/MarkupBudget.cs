using IngestPipeline.Diagnostics;

namespace IngestPipeline.Readers.Html;

/// <summary>
/// Counts the elements the parser is given. Its work is their number times how deep they stand, so both are bounded together before it
/// starts.
/// </summary>
internal sealed class MarkupBudget(int maxElements)
{
    private const long MostWork = 150_000_000;

    private int _elements;
    private int _depth;
    private long _work;

    /// <exception cref="IngestException">The page has too many elements.</exception>
    public void Open(Tag tag)
    {
        _work += _depth;
        if (++_elements > maxElements)
            throw new IngestException(Reasons.MarkupTooComplex, $"The page has more than {maxElements} elements.");
        if (_work > MostWork)
            throw new IngestException(Reasons.MarkupTooComplex, "The page nests too many elements too deep.");
        _depth += tag.EndsByItself ? 0 : 1;
    }

    public void Close(Tag tag) => _depth -= _depth > 0 && !tag.EndsByItself ? 1 : 0;
}
