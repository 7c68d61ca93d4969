namespace IngestPipeline.Cleaners.Markup;

/// <summary>What two words of a name say together.</summary>
/// <param name="Reason">Why what bears the name is not the article's; null when they say nothing of it.</param>
/// <param name="Hints">What else they say.</param>
internal readonly record struct PairMeaning(string? Reason, ElementHints Hints);
