namespace IngestPipeline.Model;

/// <summary>An occurrence of a force in the article.</summary>
/// <param name="ForceId">The profile's id, such as <c>northamptonshire</c>.</param>
/// <param name="Span">The words that name or refer to it.</param>
/// <param name="Kind">How they do.</param>
public readonly record struct ForceMention(string ForceId, TextSpan Span, ForceMentionKind Kind);
