using IngestPipeline.Model;

namespace IngestPipeline.Review.Texts;

/// <summary>A run of words in which two texts differ.</summary>
/// <param name="Before">Where it stood; empty where words were only added.</param>
/// <param name="After">Where it stands; empty where words were only taken out.</param>
internal readonly record struct TextHunk(TextSpan Before, TextSpan After);
