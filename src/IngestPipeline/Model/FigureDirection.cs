using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>Which way a quantity moved, as the article tells it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FigureDirection>))]
public enum FigureDirection
{
    /// <summary>It rose.</summary>
    [JsonStringEnumMemberName("up")] Up,

    /// <summary>It fell.</summary>
    [JsonStringEnumMemberName("down")] Down,

    /// <summary>It stayed as it was.</summary>
    [JsonStringEnumMemberName("same")] Same,
}
