using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Bodies;

/// <summary>Words that name a body, or its place alone: "Kent Police", "Kent's".</summary>
/// <param name="ForceId">The body.</param>
/// <param name="Span">The words.</param>
/// <param name="IsCompared">Whether another is only measured against it: "above Kent", "than Kent's".</param>
/// <param name="IsAnaphor">Whether it only points back: "the force".</param>
internal readonly record struct ForceName(string ForceId, TextSpan Span, bool IsCompared, bool IsAnaphor = false);
