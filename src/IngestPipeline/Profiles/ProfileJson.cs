using System.Text.Json.Serialization;
using IngestPipeline.Profiles.Forces;
using IngestPipeline.Profiles.Furniture;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Titles;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Profiles;

/// <summary>Reads a profile's files. A property the code does not know is an error: a typo in the data must not pass in silence.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ForceRegister))]
[JsonSerializable(typeof(InspectorateRegister))]
[JsonSerializable(typeof(ProgrammeRegister))]
[JsonSerializable(typeof(AreaRegister))]
[JsonSerializable(typeof(GradeRegister))]
[JsonSerializable(typeof(TitleLexicon))]
[JsonSerializable(typeof(SpeechLexicon))]
[JsonSerializable(typeof(FurnitureRegister))]
[JsonSerializable(typeof(NumberWords))]
[JsonSerializable(typeof(ProfileDocument))]
internal sealed partial class ProfileJson : JsonSerializerContext;
