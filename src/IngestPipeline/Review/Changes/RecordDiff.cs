using System.Text.Json.Serialization;
using IngestPipeline.Review.Causes;

namespace IngestPipeline.Review.Changes;

/// <summary>How two records of one document differ.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Changes">In the order of the parts, and within a part of the text; empty when they say the same.</param>
public sealed record RecordDiff(string Id, [property: JsonPropertyOrder(10)] IReadOnlyList<RecordChange> Changes)
{
    /// <summary>What the earlier record was made from and by; null when there is none.</summary>
    public RecordOrigin? Before { get; init; }

    /// <summary>What the later record was made from and by; null when there is none.</summary>
    public RecordOrigin? After { get; init; }

    /// <summary>Whether the two say the same, as far as was asked.</summary>
    [JsonIgnore]
    public bool IsEmpty => Changes.Count == 0;
}
