using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IngestPipeline.Profiles;

/// <summary>Reads a file of data the library carries.</summary>
internal static class EmbeddedJson
{
    /// <exception cref="InvalidDataException">The library does not carry it, or it is empty.</exception>
    public static T Read<T>(string resource, JsonTypeInfo<T> type)
    {
        using var stream = typeof(EmbeddedJson).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"The library does not contain {resource}.");
        return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidDataException($"{resource} is empty.");
    }
}
