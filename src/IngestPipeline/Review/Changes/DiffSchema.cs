using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using IngestPipeline.Model;

namespace IngestPipeline.Review.Changes;

/// <summary>The JSON Schema of a comparison, made from the types that write it.</summary>
public static class DiffSchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as indented JSON that ends with a line feed: what docs/diff.schema.json holds.</summary>
    public static string ToJson()
    {
        JsonTypeInfo type = ReviewJsonContext.Default.DiffFile;
        var file = type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Complete });
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = DiffFile.CurrentSchema,
            ["description"] = "How records differ, by what they mean. Spans are [start, end) in UTF-16 code units of either article.text.",
        };
        foreach (var (key, value) in file.AsObject())
            schema[key] = value?.DeepClone();
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Complete(JsonSchemaExporterContext context, JsonNode node)
    {
        if (context.TypeInfo.Type == typeof(TextSpan))
            return Span();
        // The exporter would point to the first of its kind; spelled out a reader need not follow.
        if (context.TypeInfo.Kind == JsonTypeInfoKind.Dictionary)
            return Map(context.TypeInfo.Type == typeof(IReadOnlyDictionary<string, int>) ? "integer" : "string");
        if (node is not JsonObject schema)
            return node;
        if (schema["properties"] is JsonObject properties)
        {
            schema["required"] = new JsonArray([.. properties.Select(property => JsonValue.Create(property.Key))]);
            schema["additionalProperties"] = false;
        }

        if (context.PropertyInfo is { Name: "schema" } property && property.DeclaringType == typeof(DiffFile))
            schema["const"] = DiffFile.CurrentSchema;
        return schema;
    }

    private static JsonObject Span() => new()
    {
        ["type"] = "array",
        ["prefixItems"] = new JsonArray(Offset(), Offset()),
        ["items"] = false,
        ["minItems"] = 2,
    };

    private static JsonObject Map(string type) => new() { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = type } };

    private static JsonObject Offset() => new() { ["type"] = "integer", ["minimum"] = 0 };
}
