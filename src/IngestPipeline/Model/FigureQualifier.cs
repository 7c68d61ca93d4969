using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>How a number is hedged or bounded.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FigureQualifier>))]
public enum FigureQualifier
{
    /// <summary>About, nearly, around.</summary>
    [JsonStringEnumMemberName("about")] About,

    /// <summary>More than.</summary>
    [JsonStringEnumMemberName("over")] Over,

    /// <summary>Fewer or less than.</summary>
    [JsonStringEnumMemberName("under")] Under,

    /// <summary>At least.</summary>
    [JsonStringEnumMemberName("at-least")] AtLeast,

    /// <summary>At most, up to.</summary>
    [JsonStringEnumMemberName("at-most")] AtMost,
}
