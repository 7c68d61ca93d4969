using System.Text.Json.Serialization;

namespace IngestPipeline.Review.Changes;

/// <summary>How a record, an item of one or a field of one differs.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>It was not there before; of a field, it was null.</summary>
    [JsonStringEnumMemberName("added")] Added,

    /// <summary>It is not there any more; of a field, it is null now.</summary>
    [JsonStringEnumMemberName("removed")] Removed,

    /// <summary>It is there on both sides and says something else.</summary>
    [JsonStringEnumMemberName("changed")] Changed,
}
