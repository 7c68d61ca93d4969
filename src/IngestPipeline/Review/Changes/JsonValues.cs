using System.Text.Json;

namespace IngestPipeline.Review.Changes;

/// <summary>Makes JSON values of what is no JSON yet, and nothing of JSON nulls.</summary>
internal static class JsonValues
{
    public static JsonElement Of(string text) => JsonSerializer.SerializeToElement(text, ReviewJsonContext.Default.String);

    public static JsonElement Of(string[] texts) => JsonSerializer.SerializeToElement(texts, ReviewJsonContext.Default.StringArray);

    /// <summary>The value, or null when it is JSON's null or not there.</summary>
    public static JsonElement? OrNull(JsonElement value) =>
        value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : value;

    public static JsonElement? OrNull(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? OrNull(value) : null;
}
