using System.Text.Json.Serialization;

namespace IngestPipeline.Extractors.Grades.Lexicons;

/// <summary>Reads english/grading.json; a property the code does not know is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(GradingWords))]
internal sealed partial class GradingWordsJson : JsonSerializerContext;
