using System.Text.Json.Serialization;

namespace IngestPipeline.Extractors.Quotes.Words;

/// <summary>Reads english/quotes.json; a property the code does not know is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SpeechWordLists))]
internal sealed partial class SpeechWordsJson : JsonSerializerContext;
