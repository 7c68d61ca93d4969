using System.Text.Encodings.Web;
using System.Text.Json;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>Says in a few words what an item or a value is.</summary>
internal static class ChangeWords
{
    private const int Longest = 160;
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value of a change, or for a whole item what it says.</summary>
    public static string Of(RecordChange change, JsonElement? value) => value switch
    {
        null => "nothing",
        { ValueKind: JsonValueKind.Object } item when change.Field.Length == 0 => Cut(OfItem(change.Part, item)),
        { ValueKind: JsonValueKind.Object } speaker when change.Field == "speaker" => Cut(OfSpeaker(speaker)),
        { ValueKind: JsonValueKind.String } text => Cut(text.GetString()!),
        { } other => Cut(JsonSerializer.Serialize(other, Readable)),
    };

    private static string OfItem(RecordPart part, JsonElement item) => part switch
    {
        RecordPart.Forces => $"{Text(item, "name")}, {Text(item, "role")}",
        RecordPart.Grades => $"{Text(item, "grade")}, “{Text(item, "text")}”",
        RecordPart.Tallies => $"{item.GetProperty("count").GetInt32()}, “{Text(item, "text")}”",
        RecordPart.Quotes => $"“{Text(item, "text")}”, {OfSpeaker(item.GetProperty("speaker"))}",
        RecordPart.Figures => $"{item.GetProperty("value")} {Text(item, "unit")}, “{Text(item, "text")}”",
        RecordPart.Findings => $"{Text(item, "kind")}: {Text(item, "text")}",
        RecordPart.Removed => $"“{Text(item, "text")}”, {Text(item, "by")}",
        RecordPart.Warnings => Text(item, "message"),
        _ => JsonSerializer.Serialize(item, Readable),
    };

    private static string OfSpeaker(JsonElement speaker)
    {
        var name = Text(speaker, "name");
        var role = Text(speaker, "role");
        return name.Length == 0 ? Text(speaker, "kind") : role.Length == 0 ? name : $"{name} ({role})";
    }

    private static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest), "…");
    }
}
