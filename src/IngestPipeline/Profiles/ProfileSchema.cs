using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace IngestPipeline.Profiles;

/// <summary>The JSON Schema of a profile's file, made from the types that read it, so that the two cannot disagree.</summary>
public static class ProfileSchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as indented JSON that ends with a line feed: what docs/profile.schema.json holds.</summary>
    public static string ToJson()
    {
        var document = ProfileJson.Default.ProfileDocument.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (_, node) => InLowerCase(node),
        }).AsObject();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "ingest-profile/1",
            ["description"] = "What a field of news is about. A section that is left out is that of the profile it extends.",
        };
        foreach (var (key, value) in document)
            schema[key] = value?.DeepClone();
        return schema.ToJsonString(Indented) + "\n";
    }

    /// <summary>Names of kinds are read in any case; profiles write them in lower case.</summary>
    private static JsonNode InLowerCase(JsonNode node)
    {
        if (node is not JsonObject schema || schema["enum"] is not JsonArray names)
            return node;
        schema["enum"] = new JsonArray([.. names.Select(name => (JsonNode?)(name?.GetValue<string>() is { } text ? Lower(text) : null))]);
        return schema;
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
