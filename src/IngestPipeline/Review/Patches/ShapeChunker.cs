using System.Text.Json;
using DiffPlex;

namespace IngestPipeline.Review.Patches;

/// <summary>Gives DiffPlex the elements of two arrays as what they say, without where they stand.</summary>
internal sealed class ShapeChunker(JsonElement[] old, JsonElement[] now) : IChunker
{
    public IReadOnlyList<string> Chunk(string text) => [.. (text == "old" ? old : now).Select(Shape)];

    private static string Shape(JsonElement element) => element.ValueKind != JsonValueKind.Object
        ? element.GetRawText()
        : string.Join('\n', element.EnumerateObject().Where(property => !IsPlace(property.Name)).Select(property => property.Value.GetRawText()));

    private static bool IsPlace(string name) => name is "span" or "spans" or "mentions" or "source" or "confidence";
}
