namespace IngestPipeline.Model;

/// <summary>One <c>time</c> element of a page.</summary>
/// <param name="DateTime">The <c>datetime</c> attribute as written.</param>
/// <param name="Element">The element that holds it; null when it stood outside any visible text.</param>
public sealed record TimeElement(string DateTime, Element? Element);
