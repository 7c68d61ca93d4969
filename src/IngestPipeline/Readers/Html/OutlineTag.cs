namespace IngestPipeline.Readers.Html;

/// <summary>A start tag of an outline.</summary>
/// <param name="Outline">Where it stands in the outline.</param>
/// <param name="Attributes">Where its attributes start in the source.</param>
/// <param name="Tag">Which tag it is.</param>
internal readonly record struct OutlineTag(int Outline, int Attributes, Tag Tag);
