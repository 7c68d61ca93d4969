using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>Source-generated serialization of the record.</summary>
[JsonSerializable(typeof(Record))]
[JsonSerializable(typeof(Outcome))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
