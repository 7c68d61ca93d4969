using System.Text.Json;
using System.Text.Json.Serialization;

namespace IngestPipeline.Extractors.Grades.Lexicons;

/// <summary>The small words of English that hold a grading sentence together. What papers say of inspections is in the profile.</summary>
internal sealed partial class GradingWords
{
    private const string Resource = "Profiles/english/grading.json";

    /// <summary>The forms of each kind, in the order they are tried.</summary>
    public static IReadOnlyList<(NodeKind Kind, string[] Forms)> All { get; } = Load();

    private static List<(NodeKind Kind, string[] Forms)> Load()
    {
        using var stream = typeof(GradingWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The library does not contain {Resource}.");
        var forms = JsonSerializer.Deserialize(stream, GradingJson.Default.DictionaryStringStringArray)
            ?? throw new InvalidDataException($"{Resource} is empty.");
        return [.. forms.Select(entry => (Enum.Parse<NodeKind>(entry.Key, ignoreCase: true), entry.Value))];
    }

    [JsonSerializable(typeof(Dictionary<string, string[]>))]
    private sealed partial class GradingJson : JsonSerializerContext;
}
