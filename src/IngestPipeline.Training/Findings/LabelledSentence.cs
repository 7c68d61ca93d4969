using System.Text.Json.Serialization;
using IngestPipeline.Model;

namespace IngestPipeline.Training.Findings;

/// <summary>A sentence and what it says in its article.</summary>
/// <param name="Article">The article it belongs to.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Label">What sort of finding it is.</param>
internal sealed record LabelledSentence(
    [property: JsonPropertyName("article"), JsonRequired] string Article,
    [property: JsonPropertyName("text"), JsonRequired] string Text,
    [property: JsonPropertyName("label"), JsonRequired] FindingKind Label);
