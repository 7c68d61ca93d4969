using System.Text.Json.Serialization;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Reads english/forces.json; a property the code does not know is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ForceWords))]
internal sealed partial class ForceWordsJson : JsonSerializerContext;
