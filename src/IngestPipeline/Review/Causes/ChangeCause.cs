using System.Text.Json.Serialization;

namespace IngestPipeline.Review.Causes;

/// <summary>Why a record differs from an earlier one of the same document.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChangeCause>))]
public enum ChangeCause
{
    /// <summary>The document's bytes are others.</summary>
    [JsonStringEnumMemberName("source")] Source,

    /// <summary>The pipeline's rules are others; also where all that is named is equal, for the same rules give the same record.</summary>
    [JsonStringEnumMemberName("rules")] Rules,

    /// <summary>A model is another.</summary>
    [JsonStringEnumMemberName("model")] Model,

    /// <summary>The profile is another.</summary>
    [JsonStringEnumMemberName("profile")] Profile,

    /// <summary>The record's schema is another.</summary>
    [JsonStringEnumMemberName("schema")] Schema,

    /// <summary>A reviewer decided, decided otherwise, or a decision could not be applied any more.</summary>
    [JsonStringEnumMemberName("decision")] Decision,
}
