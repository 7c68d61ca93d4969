using System.Text.Json.Serialization;

namespace IngestPipeline.Extractors.Findings;

[JsonSerializable(typeof(FindingChain))]
internal sealed partial class FindingModelJson : JsonSerializerContext;
