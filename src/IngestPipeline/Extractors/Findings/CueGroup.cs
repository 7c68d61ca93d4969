using System.Text.Json.Serialization;

namespace IngestPipeline.Extractors.Findings;

/// <summary>Words that point the same way: at a speaker, at praise, at a fault, at a reply.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Cues">Words or phrases in lower case; a star at the end of a word stands for any ending.</param>
internal sealed record CueGroup(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("cues")] IReadOnlyList<string> Cues);
