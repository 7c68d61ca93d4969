using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>A grade given to one force in one area for one period.</summary>
public sealed record Grade : Fact
{
    /// <summary>Makes a grade from the words that give it: area and grade together.</summary>
    public Grade(Grounding grounding) : base(grounding.Text, grounding.Span)
    {
    }

    [JsonConstructor]
    internal Grade(string text, TextSpan span) : base(text, span)
    {
    }

    /// <summary>The force's id; null where no force is graded (a school, a prison).</summary>
    public required string? Force { get; init; }

    /// <summary>The profile's id of the area; null when the area is not one it knows.</summary>
    public required string? Area { get; init; }

    /// <summary>The area as written; null when the words name none.</summary>
    public required string? AreaText { get; init; }

    /// <summary>The grade's slug, such as <c>requires-improvement</c>.</summary>
    [JsonPropertyName("grade")]
    public required string Value { get; init; }

    /// <summary>The grade as written.</summary>
    public required string GradeText { get; init; }

    /// <summary><c>current</c> for the inspection reported, or the earlier year or cycle as written.</summary>
    public string Period { get; init; } = "current";

    /// <summary>The layout it was read from.</summary>
    public required GradeMethod Method { get; init; }

    /// <summary>Whether <see cref="Period"/> is the inspection reported.</summary>
    [JsonIgnore]
    public bool IsCurrent => Period == "current";
}
