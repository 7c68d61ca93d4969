using System.Text.Json.Serialization;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Reads english/inspections.json; a property the code does not know is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(InspectionWords))]
internal sealed partial class InspectionWordsJson : JsonSerializerContext;
