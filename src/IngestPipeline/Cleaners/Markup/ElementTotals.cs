namespace IngestPipeline.Cleaners.Markup;

/// <summary>What an element holds, its descendants included.</summary>
internal struct ElementTotals
{
    public int Blocks;
    public int Characters;
    public int LinkCharacters;
    public int ProseWords;
    public int LastElement;

    /// <summary>Headings that are links.</summary>
    public int LinkedHeadings;


    public readonly float LinkDensity => Characters == 0 ? 0 : (float)LinkCharacters / Characters;

    public readonly ElementTotals Plus(ElementTotals other) => new()
    {
        Blocks = Blocks + other.Blocks,
        Characters = Characters + other.Characters,
        LinkCharacters = LinkCharacters + other.LinkCharacters,
        ProseWords = ProseWords + other.ProseWords,
        LinkedHeadings = LinkedHeadings + other.LinkedHeadings,
        LastElement = Math.Max(LastElement, other.LastElement),
    };
}
