using System.Text.Json.Serialization;

namespace IngestPipeline.Extractors.Findings;

[JsonSerializable(typeof(CueLists))]
internal sealed partial class CueListsJson : JsonSerializerContext;
