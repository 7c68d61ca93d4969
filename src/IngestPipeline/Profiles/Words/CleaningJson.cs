using System.Text.Json.Serialization;

namespace IngestPipeline.Profiles.Words;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(LabelKinds))]
[JsonSerializable(typeof(CleaningWords))]
internal sealed partial class CleaningJson : JsonSerializerContext;
