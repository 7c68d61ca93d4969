using System.Text.Json;
using DiffPlex;

namespace IngestPipeline.Review.Patches;

/// <summary>
/// Writes the operations that make one JSON value another. Arrays are worked from their end, so that every index is the one of the array as
/// it was.
/// </summary>
internal sealed class PatchWriter(Utf8JsonWriter writer)
{
    private const long MostWork = 20_000_000;

    public void Write(JsonElement before, JsonElement after, string path)
    {
        if (JsonElement.DeepEquals(before, after))
            return;
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
            WriteObject(before, after, path);
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
            WriteArray(before, after, path);
        else
            Operation("replace", path, after);
    }

    private void WriteObject(JsonElement before, JsonElement after, string path)
    {
        foreach (var property in before.EnumerateObject())
            if (!after.TryGetProperty(property.Name, out _))
                Operation("remove", Below(path, property.Name), null);
        foreach (var property in after.EnumerateObject())
            if (before.TryGetProperty(property.Name, out var old))
                Write(old, property.Value, Below(path, property.Name));
            else
                Operation("add", Below(path, property.Name), property.Value);
    }

    private void WriteArray(JsonElement before, JsonElement after, string path)
    {
        var (old, now) = (Elements(before), Elements(after));
        int oldEnd = old.Length, newEnd = now.Length;
        foreach (var (oldStart, oldCount, newStart, newCount) in Blocks(old, now))
        {
            // What stands between this block and the one worked before pairs one to one.
            while (oldEnd > oldStart + oldCount)
                Write(old[--oldEnd], now[--newEnd], At(path, oldEnd));
            var both = Math.Min(oldCount, newCount);
            for (var i = oldCount - 1; i >= both; i--)
                Operation("remove", At(path, oldStart + i), null);
            for (var i = both; i < newCount; i++)
                Operation("add", At(path, oldStart + i), now[newStart + i]);
            for (var i = both - 1; i >= 0; i--)
                Write(old[oldStart + i], now[newStart + i], At(path, oldStart + i));
            (oldEnd, newEnd) = (oldStart, newStart);
        }

        while (oldEnd > 0)
            Write(old[--oldEnd], now[--newEnd], At(path, oldEnd));
    }

    /// <summary>Where the two differ by what is in them, places left aside; the last first.</summary>
    private static IEnumerable<(int OldStart, int OldCount, int NewStart, int NewCount)> Blocks(JsonElement[] old, JsonElement[] now)
    {
        if ((long)old.Length * now.Length > MostWork)
            return [(0, old.Length, 0, now.Length)];
        var result = Differ.Instance.CreateDiffs("old", "new", false, false, new ShapeChunker(old, now));
        return result.DiffBlocks.Reverse().Select(block => (block.DeleteStartA, block.DeleteCountA, block.InsertStartB, block.InsertCountB));
    }

    private static JsonElement[] Elements(JsonElement array) => [.. array.EnumerateArray()];

    private static string Below(string path, string name) =>
        $"{path}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    private static string At(string path, int index) => FormattableString.Invariant($"{path}/{index}");

    private void Operation(string name, string path, JsonElement? value)
    {
        writer.WriteStartObject();
        writer.WriteString("op", name);
        writer.WriteString("path", path);
        if (value is { } written)
        {
            writer.WritePropertyName("value");
            written.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
