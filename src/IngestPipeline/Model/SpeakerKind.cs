using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>What a speaker is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SpeakerKind>))]
public enum SpeakerKind
{
    /// <summary>A person.</summary>
    [JsonStringEnumMemberName("person")] Person,

    /// <summary>A report, a letter: “The report adds”.</summary>
    [JsonStringEnumMemberName("document")] Document,

    /// <summary>A body: “a spokesman for the force”.</summary>
    [JsonStringEnumMemberName("organisation")] Organisation,

    /// <summary>Nothing tells.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,
}
