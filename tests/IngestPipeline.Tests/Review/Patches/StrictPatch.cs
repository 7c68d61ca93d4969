using System.Globalization;
using System.Text.Json.Nodes;

namespace IngestPipeline.Tests.Review.Patches;

/// <summary>Applies RFC 6902 operations to the letter: what is replaced or removed must be there, an index may not lie past the end.</summary>
internal static class StrictPatch
{
    public static void Apply(ref JsonNode? document, JsonObject operation)
    {
        var path = operation["path"]!.GetValue<string>();
        if (path.Length == 0)
        {
            document = operation["op"]!.GetValue<string>() == "remove" ? null : operation["value"]?.DeepClone();
            return;
        }

        var parts = path.Split('/')[1..]
            .Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
            .ToArray();
        var parent = parts[..^1].Aggregate(document, Child);
        if (parent is JsonArray array)
            Apply(array, parts[^1], operation);
        else
            Apply(parent!.AsObject(), parts[^1], operation);
    }

    private static JsonNode? Child(JsonNode? node, string name) => node is JsonArray array ? array[Index(name)] : node!.AsObject()[name];

    private static void Apply(JsonArray array, string name, JsonObject operation)
    {
        var index = Index(name);
        switch (operation["op"]!.GetValue<string>())
        {
            case "add": array.Insert(index, operation["value"]?.DeepClone()); break;
            case "remove": array.RemoveAt(index); break;
            default: array[index] = operation["value"]?.DeepClone(); break;
        }
    }

    private static void Apply(JsonObject item, string name, JsonObject operation)
    {
        var kind = operation["op"]!.GetValue<string>();
        Assert.Equal(kind != "add", item.ContainsKey(name));
        if (kind == "remove")
            item.Remove(name);
        else
            item[name] = operation["value"]?.DeepClone();
    }

    private static int Index(string name) => int.Parse(name, NumberStyles.None, CultureInfo.InvariantCulture);
}
