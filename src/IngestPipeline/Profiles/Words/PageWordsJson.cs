using System.Text.Json.Serialization;

namespace IngestPipeline.Profiles.Words;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DateWordLists))]
[JsonSerializable(typeof(BylineWordLists))]
internal sealed partial class PageWordsJson : JsonSerializerContext;
