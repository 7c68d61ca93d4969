using IngestPipeline.Diagnostics;

namespace IngestPipeline.Readers.Html;

/// <summary>
/// Counts the elements of a page. The parser's work is their number times how deep they stand, so both are bounded together before it
/// starts.
/// </summary>
internal sealed class MarkupBudget(int maxElements)
{
    private const long MostWork = 150_000_000;

    private int _elements;
    private int _depth;
    private long _work;

    /// <exception cref="IngestException">The page has too many elements.</exception>
    public void Open(TagRole role, ReadOnlySpan<char> name)
    {
        _work += _depth;
        if (++_elements > maxElements)
            throw new IngestException(Reasons.MarkupTooComplex, $"The page has more than {maxElements} elements.");
        if (_work > MostWork)
            throw new IngestException(Reasons.MarkupTooComplex, "The page nests too many elements too deep.");
        _depth += Nests(role, name) ? 1 : 0;
    }

    public void Close(TagRole role, ReadOnlySpan<char> name) => _depth -= _depth > 0 && Nests(role, name) ? 1 : 0;

    /// <summary>Whether the tag, left open, would hold what follows: those that end by themselves do not.</summary>
    private static bool Nests(TagRole role, ReadOnlySpan<char> name) => role switch
    {
        TagRole.ListItem or TagRole.Row or TagRole.Cell or TagRole.Term or TagRole.Definition => false,
        TagRole.Void or TagRole.Break or TagRole.Metadata or TagRole.Link or TagRole.Inline => false,
        _ => name is not ("p" or "hr" or "option" or "col"),
    };
}
