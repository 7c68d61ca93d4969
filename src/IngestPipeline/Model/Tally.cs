using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>A count of areas by grade: “‘adequate’ in four areas”.</summary>
public sealed record Tally : Fact
{
    /// <summary>Makes a tally from the words that give it.</summary>
    public Tally(Grounding grounding) : base(grounding.Text, grounding.Span)
    {
    }

    [JsonConstructor]
    internal Tally(string text, TextSpan span) : base(text, span)
    {
    }

    /// <summary>The force's id; null when the count is not one force's.</summary>
    public required string? Force { get; init; }

    /// <summary>The grade, or the grades lumped together, best first.</summary>
    public required IReadOnlyList<string> Grades { get; init; }

    /// <summary>How many areas.</summary>
    public required int Count { get; init; }

    /// <summary><c>current</c> for the inspection reported, or the earlier year or cycle as written.</summary>
    public string Period { get; init; } = "current";
}
