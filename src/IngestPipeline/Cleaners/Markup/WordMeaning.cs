namespace IngestPipeline.Cleaners.Markup;

/// <summary>What one word of a class name or an id tells.</summary>
internal readonly record struct WordMeaning
{
    /// <summary>Why what bears the name is not the article's; null when the word says nothing of it.</summary>
    public string? Reason { get; init; }

    public ElementHints Hints { get; init; }

    /// <summary>What the word says as the first of a name: two words written as one, “mostread”.</summary>
    public PairMeaning Alone { get; init; }

    /// <summary>“open”, “disabled”: the words before tell of a page, not of what the element holds.</summary>
    public bool IsState { get; init; }

    /// <summary>“no”, “without”: the word after says nothing.</summary>
    public bool IsNegation { get; init; }

    /// <summary>Whether it is the first word of a pair that says something.</summary>
    public bool StartsPair { get; init; }
}
