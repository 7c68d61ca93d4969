using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>What sort of finding a sentence is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingKind>))]
public enum FindingKind
{
    /// <summary>Something done well.</summary>
    [JsonStringEnumMemberName("strength")] Strength,

    /// <summary>An area for improvement.</summary>
    [JsonStringEnumMemberName("improvement")] Improvement,

    /// <summary>A cause of concern.</summary>
    [JsonStringEnumMemberName("concern")] Concern,

    /// <summary>The force or commissioner answers.</summary>
    [JsonStringEnumMemberName("response")] Response,

    /// <summary>Context.</summary>
    [JsonStringEnumMemberName("background")] Background,
}
