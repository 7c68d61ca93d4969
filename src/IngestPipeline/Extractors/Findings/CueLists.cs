using System.Text.Json.Serialization;

namespace IngestPipeline.Extractors.Findings;

/// <summary>The file of cues.</summary>
internal sealed record CueLists([property: JsonPropertyName("groups")] IReadOnlyList<CueGroup> Groups);
