using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>The layout a grade was read from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GradeMethod>))]
public enum GradeMethod
{
    /// <summary>An item of a list.</summary>
    [JsonStringEnumMemberName("list")] List,

    /// <summary>A row of a table.</summary>
    [JsonStringEnumMemberName("table")] Table,

    /// <summary>Running text.</summary>
    [JsonStringEnumMemberName("sentence")] Sentence,

    /// <summary>A heading, or a grade heading above areas.</summary>
    [JsonStringEnumMemberName("heading")] Heading,

    /// <summary>A caption.</summary>
    [JsonStringEnumMemberName("caption")] Caption,
}
