using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>The words that attribute a quote.</summary>
/// <param name="Text">Exactly the slice at <paramref name="Span"/>.</param>
/// <param name="Span">The range in <c>article.text</c>.</param>
[method: JsonConstructor]
public sealed record Cue(string Text, TextSpan Span)
{
    /// <summary>Makes a cue from its words.</summary>
    public Cue(Grounding grounding) : this(grounding.Text, grounding.Span)
    {
    }
}
