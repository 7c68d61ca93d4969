using System.Text.Json.Serialization;

namespace IngestPipeline.Profiles.Words;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NameWordLists))]
internal sealed partial class NameWordsJson : JsonSerializerContext;
