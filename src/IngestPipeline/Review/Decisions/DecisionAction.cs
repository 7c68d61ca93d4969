using System.Text.Json.Serialization;

namespace IngestPipeline.Review.Decisions;

/// <summary>What a reviewer decided of a value.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DecisionAction>))]
public enum DecisionAction
{
    /// <summary>It is none: not a grade, not a quote.</summary>
    [JsonStringEnumMemberName("remove")] Remove,

    /// <summary>A field of it says this.</summary>
    [JsonStringEnumMemberName("set")] Set,

    /// <summary>It is one, though the pipeline does not find it.</summary>
    [JsonStringEnumMemberName("keep")] Keep,
}
