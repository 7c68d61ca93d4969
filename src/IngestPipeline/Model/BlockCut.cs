namespace IngestPipeline.Model;

/// <summary>A part of a kept block that is left out.</summary>
/// <param name="Span">The range in the block's text.</param>
/// <param name="Reason">A slug such as <c>ad-label</c>.</param>
/// <param name="By">The rule or model that decided.</param>
public sealed record BlockCut(TextSpan Span, string Reason, string By);
