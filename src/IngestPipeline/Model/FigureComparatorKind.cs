using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>What a figure is measured against.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FigureComparatorKind>))]
public enum FigureComparatorKind
{
    /// <summary>A standard, a target or a limit.</summary>
    [JsonStringEnumMemberName("standard")] Standard,

    /// <summary>An average: the national one, or that of similar bodies.</summary>
    [JsonStringEnumMemberName("national")] National,

    /// <summary>The same measure at an earlier time.</summary>
    [JsonStringEnumMemberName("previous")] Previous,

    /// <summary>Another force or service.</summary>
    [JsonStringEnumMemberName("other-force")] OtherForce,
}
