using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using IngestPipeline.Model;

namespace IngestPipeline.Records;

/// <summary>The JSON Schema of a record, made from the types that write it, so that the two cannot disagree.</summary>
public static class RecordSchema
{
    private const string InText = "[start, end) in UTF-16 code units of article.text; start is not after end.";
    private const string InSource = "[start, end) in UTF-16 code units of the decoded source.";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as indented JSON that ends with a line feed: what docs/record.schema.json holds.</summary>
    public static string ToJson() => Build().ToJsonString(Indented) + "\n";

    /// <summary>The schema as a tree the caller may change.</summary>
    public static JsonObject Build()
    {
        var record = RecordJson.Options.GetTypeInfo(typeof(Record)).GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Complete,
        }).AsObject();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = Record.CurrentSchema,
            ["description"] = "What the pipeline says of one document. Spans are [start, end) in UTF-16 code units of article.text.",
        };
        foreach (var (key, value) in record)
            schema[key] = value?.DeepClone();
        return schema;
    }

    private static JsonObject Complete(JsonSchemaExporterContext context, JsonNode node)
    {
        var schema = SpanOrSelf(context, node);
        if (schema["properties"] is JsonObject properties)
        {
            // Every field is always written, null where nothing is known.
            schema["required"] = new JsonArray([.. properties.Select(property => JsonValue.Create(property.Key))]);
            schema["additionalProperties"] = false;
        }

        if (context.PropertyInfo is not { } property)
            return schema;
        if (property.DeclaringType == typeof(Record) && property.Name == "schema")
            schema["const"] = Record.CurrentSchema;
        if (property.DeclaringType == typeof(RecordSource) && property.Name == "sha256")
            schema["pattern"] = "^[0-9a-f]{64}$";
        if (property.Name == "confidence")
            (schema["minimum"], schema["maximum"]) = (0, 1);
        if (RecordSchemaDescriptions.Of(property) is { } description)
            Describe(schema, description);
        return schema;
    }

    private static void Describe(JsonObject schema, string description)
    {
        var ofType = (string?)schema["description"];
        schema.Remove("description");
        schema.Insert(0, "description", ofType is null ? description : $"{description} {ofType}");
    }

    private static JsonObject SpanOrSelf(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var isNullable = type != context.TypeInfo.Type;
        if (type == typeof(TextSpan))
            return Pair(InText, isNullable);
        if (type == typeof(SourceLocation))
            return Pair(InSource, isNullable);
        var schema = node as JsonObject ?? [];
        // The exporter knows nothing of items whose type has a converter of its own.
        if (context.TypeInfo.ElementType == typeof(TextSpan))
            schema["items"] = Pair(InText, isNullable: false);
        else if (context.TypeInfo.ElementType == typeof(SourceLocation))
            schema["items"] = Pair(InSource, isNullable: false);
        return schema;
    }

    private static JsonObject Pair(string description, bool isNullable) => new()
    {
        ["description"] = description,
        ["type"] = isNullable ? new JsonArray("array", "null") : "array",
        ["prefixItems"] = new JsonArray(Offset(), Offset()),
        ["items"] = false,
        ["minItems"] = 2,
    };

    private static JsonObject Offset() => new() { ["type"] = "integer", ["minimum"] = 0 };
}
