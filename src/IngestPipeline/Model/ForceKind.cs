using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>What sort of body a force is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ForceKind>))]
public enum ForceKind
{
    /// <summary>A police force.</summary>
    [JsonStringEnumMemberName("police")] Police,

    /// <summary>A fire and rescue service.</summary>
    [JsonStringEnumMemberName("fire")] Fire,

    /// <summary>An agency with police powers or a regional unit.</summary>
    [JsonStringEnumMemberName("agency")] Agency,
}
