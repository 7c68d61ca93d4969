using System.Text.Json;
using System.Text.Json.Serialization;

namespace IngestPipeline.Training.Floors;

/// <summary>The least each figure may be, by what it was measured on: the file that lowering quality has to edit.</summary>
internal sealed class FloorFile
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, IndentSize = 2 };

    /// <summary>By the name of the data, such as <c>clean/dev</c>.</summary>
    [JsonPropertyName("data")]
    public required IReadOnlyDictionary<string, DataFloors> Data { get; init; }

    /// <exception cref="InvalidDataException">It is no file of floors.</exception>
    public static FloorFile Open(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<FloorFile>(File.ReadAllText(path), Options) ?? throw new InvalidDataException($"{path} is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path} is no file of floors: {exception.Message}", exception);
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, Options) + "\n";
}
