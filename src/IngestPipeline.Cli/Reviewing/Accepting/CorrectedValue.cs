using System.Text.Json;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>What a value typed on the command line may mean, and what it should have been.</summary>
internal static class CorrectedValue
{
    /// <summary>The likeliest reading first; the one that makes a record is meant. <c>null</c> is nothing.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="before">What stands there now; null for nothing.</param>
    public static IEnumerable<JsonElement?> Readings(string typed, JsonElement? before)
    {
        if (typed == "null")
            return [null];
        var text = JsonSerializer.SerializeToElement(typed);
        var list = JsonSerializer.SerializeToElement((string[])[typed]);
        return Parse(typed) switch
        {
            null => [text, list],
            { ValueKind: JsonValueKind.Object or JsonValueKind.Array } json => [json, text],
            { } json when before is { ValueKind: JsonValueKind.String } => [text, json],
            { } json => [json, text],
        };
    }

    public static string Hint(string path, JsonElement? before) => (before?.ValueKind, path[(path.LastIndexOf('.') + 1)..]) switch
    {
        (JsonValueKind.Number, _) or (_, "value" or "valueTo" or "count") => "A number is meant, such as 93 or 2.5, without a unit.",
        (JsonValueKind.Array, "byline") => """Names are meant: 'Ann Other', or '["Ann Other", "Jo Bloggs"]' for several.""",
        (JsonValueKind.Array, _) => """A list is meant, such as '["good", "outstanding"]'.""",
        (JsonValueKind.True or JsonValueKind.False, _) => "true or false is meant.",
        (JsonValueKind.Object, _) => "Name a field of it, such as speaker.name.",
        _ => "The words a field may have, such as those of a kind or a role, are in docs/record.md.",
    };

    private static JsonElement? Parse(string typed)
    {
        try
        {
            using var json = JsonDocument.Parse(typed);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
