using System.Text.Json;
using System.Text.Json.Serialization;
using IngestPipeline.Model;

namespace IngestPipeline.Records;

/// <summary>
/// Checks a record somebody hands us, from its bytes: that it is one, of this schema, with every field and no other, and that all of it is
/// grounded in its text.
/// </summary>
public static class RecordVerifier
{
    private static readonly RecordJsonContext Strict = new(new JsonSerializerOptions(RecordJson.Options)
    {
        TypeInfoResolver = null,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    });

    /// <summary>Every broken promise; none for a sound record.</summary>
    /// <param name="utf8">The record as JSON.</param>
    /// <param name="record">The record; null when the bytes are not one.</param>
    public static IReadOnlyList<RecordProblem> Verify(ReadOnlyMemory<byte> utf8, out Record? record)
    {
        record = null;
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (SchemaOf(document.RootElement) is var schema and not Record.CurrentSchema)
                return [new RecordProblem("wrong-schema", $"The schema is '{schema}', not '{Record.CurrentSchema}'.")];
            record = document.Deserialize(Strict.Record)!;
            return Check(document.RootElement, record);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or OverflowException)
        {
            record = null;
            return [new RecordProblem("not-a-record", exception.Message)];
        }
    }

    private static List<RecordProblem> Check(JsonElement written, Record record)
    {
        var problems = new List<RecordProblem>();
        using var again = JsonDocument.Parse(RecordJson.SerializeLine(record));
        if (Difference(written, again.RootElement, "") is { } path)
            problems.Add(new RecordProblem("not-as-written", $"The record lacks {path}, or has it otherwise than the pipeline writes it."));
        problems.AddRange(RecordCheck.Problems(record).Select(message => new RecordProblem("ungrounded", message)));
        return problems;
    }

    private static string? SchemaOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("The bytes are not a JSON object.");
        return root.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.String
            ? schema.GetString()
            : throw new JsonException("The object names no schema.");
    }

    /// <summary>The path of the first value that the two do not share; null when there is none.</summary>
    private static string? Difference(JsonElement written, JsonElement again, string path)
    {
        if (JsonElement.DeepEquals(written, again))
            return null;
        if (written.ValueKind == JsonValueKind.Object && again.ValueKind == JsonValueKind.Object)
            foreach (var property in again.EnumerateObject())
                if (!written.TryGetProperty(property.Name, out var value))
                    return $"{path}{property.Name}";
                else if (Difference(value, property.Value, $"{path}{property.Name}.") is { } deeper)
                    return deeper.TrimEnd('.');
        return path.TrimEnd('.');
    }
}
