namespace IngestPipeline.Cleaners.Markup;

/// <summary>What an element holds, its descendants included.</summary>
internal struct ElementTotals
{
    public int Blocks;
    public int Characters;
    public int LinkCharacters;
    public int ProseWords;
    public int LastElement;

    public readonly float LinkDensity => Characters == 0 ? 0 : (float)LinkCharacters / Characters;

    public readonly ElementTotals Plus(ElementTotals other) => new()
    {
        Blocks = Blocks + other.Blocks,
        Characters = Characters + other.Characters,
        LinkCharacters = LinkCharacters + other.LinkCharacters,
        ProseWords = ProseWords + other.ProseWords,
        LastElement = Math.Max(LastElement, other.LastElement),
    };
}
