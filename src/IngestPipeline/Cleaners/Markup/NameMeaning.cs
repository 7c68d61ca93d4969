namespace IngestPipeline.Cleaners.Markup;

/// <summary>What the class names, or the id, of an element tell.</summary>
/// <param name="Reason">Why what bears them is not the article's; null when they say nothing of it.</param>
/// <param name="Hints">What else they say.</param>
/// <param name="IsHidden">Whether one of them, as a class, takes it out of sight on every screen.</param>
internal readonly record struct NameMeaning(string? Reason, ElementHints Hints, bool IsHidden);
