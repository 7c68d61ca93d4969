using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>A sentence an analyst would file.</summary>
public sealed record Finding : Fact
{
    /// <summary>Makes a finding from its sentence.</summary>
    public Finding(Grounding grounding) : base(grounding.Text, grounding.Span)
    {
    }

    [JsonConstructor]
    internal Finding(string text, TextSpan span) : base(text, span)
    {
    }

    /// <summary>What sort of finding.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The profile's id of the area it is about; null when nothing tells.</summary>
    public string? Area { get; init; }
}
