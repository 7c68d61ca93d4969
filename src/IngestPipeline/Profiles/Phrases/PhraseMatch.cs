namespace IngestPipeline.Profiles.Phrases;

/// <summary>An occurrence of a phrase; positions are UTF-16 units of the whole text searched, not of the range.</summary>
internal readonly record struct PhraseMatch<T>(int Start, int Length, T Value)
{
    /// <summary>Exclusive.</summary>
    public int End => Start + Length;
}
