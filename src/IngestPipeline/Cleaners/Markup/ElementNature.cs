namespace IngestPipeline.Cleaners.Markup;

/// <summary>What an element's tag and attributes, or those of an element around it, say of the text inside.</summary>
/// <param name="Reason">Why the text is not the article's; null when nothing says so.</param>
/// <param name="Rule">The rule that says it.</param>
/// <param name="Hints">What else the names tell.</param>
internal readonly record struct ElementNature(string? Reason, string Rule, ElementHints Hints)
{
    public bool Has(ElementHints hint) => (Hints & hint) != 0;
}
