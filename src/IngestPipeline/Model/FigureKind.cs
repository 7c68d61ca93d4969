using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>What sort of quantity a figure is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FigureKind>))]
public enum FigureKind
{
    /// <summary>Percent or percentage points.</summary>
    [JsonStringEnumMemberName("percent")] Percent,

    /// <summary>An amount of money.</summary>
    [JsonStringEnumMemberName("money")] Money,

    /// <summary>A number of things.</summary>
    [JsonStringEnumMemberName("count")] Count,

    /// <summary>A length of time.</summary>
    [JsonStringEnumMemberName("duration")] Duration,

    /// <summary>A fraction or a multiple.</summary>
    [JsonStringEnumMemberName("ratio")] Ratio,

    /// <summary>An amount for each of something.</summary>
    [JsonStringEnumMemberName("rate")] Rate,
}
