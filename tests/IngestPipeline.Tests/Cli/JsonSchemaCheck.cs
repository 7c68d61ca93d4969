using System.Text.Json;
using System.Text.RegularExpressions;

namespace IngestPipeline.Tests.Cli;

/// <summary>As much of JSON Schema as the record's schema uses; a keyword it does not know is a problem too.</summary>
internal static class JsonSchemaCheck
{
    private static readonly HashSet<string> Known =
    [
        "$schema", "title", "description", "type", "properties", "required", "additionalProperties", "items", "prefixItems", "minItems", "enum",
        "const", "pattern", "minimum", "maximum",
    ];

    public static IEnumerable<string> Problems(JsonElement schema, JsonElement value, string path = "$")
    {
        if (schema.ValueKind is JsonValueKind.True)
            return [];
        if (schema.ValueKind is JsonValueKind.False)
            return [$"{path} may not be there"];
        return schema.EnumerateObject().SelectMany(keyword => Known.Contains(keyword.Name)
            ? Broken(schema, keyword.Name, keyword.Value, value, path)
            : [$"{path}: unknown keyword {keyword.Name}"]);
    }

    private static IEnumerable<string> Broken(JsonElement schema, string keyword, JsonElement rule, JsonElement value, string path) => keyword switch
    {
        "type" => IsOfType(rule, value) ? [] : [$"{path} is {value.ValueKind}, not {rule}"],
        "enum" => rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? [] : [$"{path}: {value} is not one of {rule}"],
        "const" => JsonElement.DeepEquals(rule, value) ? [] : [$"{path}: {value} is not {rule}"],
        "pattern" => Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.NonBacktracking) ? [] : [$"{path} does not match"],
        "minimum" when value.ValueKind == JsonValueKind.Number =>
            value.GetDouble() >= rule.GetDouble() ? [] : [$"{path} is too small"],
        "maximum" when value.ValueKind == JsonValueKind.Number =>
            value.GetDouble() <= rule.GetDouble() ? [] : [$"{path} is too large"],
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32() ? [] : [$"{path} is too short"],
        "required" when value.ValueKind == JsonValueKind.Object =>
            rule.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}"),
        "properties" when value.ValueKind == JsonValueKind.Object =>
            rule.EnumerateObject().Where(property => value.TryGetProperty(property.Name, out _))
                .SelectMany(property => Problems(property.Value, value.GetProperty(property.Name), $"{path}.{property.Name}")),
        "additionalProperties" when value.ValueKind == JsonValueKind.Object => Additional(schema, rule, value, path),
        "prefixItems" when value.ValueKind == JsonValueKind.Array =>
            rule.EnumerateArray().Zip(value.EnumerateArray()).SelectMany((pair, i) => Problems(pair.First, pair.Second, $"{path}[{i}]")),
        "items" when value.ValueKind == JsonValueKind.Array => value.EnumerateArray()
            .Skip(schema.TryGetProperty("prefixItems", out var prefix) ? prefix.GetArrayLength() : 0)
            .SelectMany((item, i) => Problems(rule, item, $"{path}[{i}]")),
        _ => [],
    };

    private static IEnumerable<string> Additional(JsonElement schema, JsonElement rule, JsonElement value, string path) =>
        value.EnumerateObject().Where(property => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(property.Name, out _))
            .SelectMany(property => Problems(rule, property.Value, $"{path}.{property.Name}"));

    private static bool IsOfType(JsonElement rule, JsonElement value) => rule.ValueKind == JsonValueKind.Array
        ? rule.EnumerateArray().Any(one => IsOfType(one, value))
        : rule.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "null" => value.ValueKind == JsonValueKind.Null,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            _ => false,
        };
}
