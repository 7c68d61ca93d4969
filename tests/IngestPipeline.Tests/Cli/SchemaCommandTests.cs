using System.Text.Json;
using System.Text.Json.Nodes;
using IngestPipeline.Model;
using IngestPipeline.Records;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Cli;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Schema_IsTheOneInTheDocumentation()
    {
        using var session = new CliSession();
        Assert.Equal(0, await session.RunAsync("schema"));
        var path = Path.Combine(Repository.Root, "docs", "record.schema.json");
        var written = File.Exists(path) ? await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) : "";
        Assert.True(
            session.Output == written,
            "docs/record.schema.json is not what the types say. If the change is meant, write it anew with\n"
            + "  dotnet run --project src/IngestPipeline.Cli -- schema > docs/record.schema.json\n" + TextDifference.Of(written, session.Output));
    }

    [Fact]
    public void Schema_ARecordWithEveryPart_Validates() => Assert.Empty(ProblemsOf(Json(EveryPart())));

    public static TheoryData<string, string> Breaks => new()
    {
        { "an unknown field", """{ "surprise": 1 }""" },
        { "another schema", """{ "schema": "ingest-record/9" }""" },
        { "a span of three", """{ "grades": [ { "span": [1, 2, 3] } ] }""" },
        { "a span of text", """{ "grades": [ { "span": ["1", 2] } ] }""" },
        { "a negative offset", """{ "quotes": [ { "spans": [[-1, 2]] } ] }""" },
        { "an unknown method", """{ "grades": [ { "method": "guess" } ] }""" },
        { "confidence above one", """{ "figures": [ { "confidence": 1.5 } ] }""" },
        { "a hash that is none", """{ "source": { "sha256": "XYZ" } }""" },
        { "no text", """{ "article": { "text": null } }""" },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Schema_ABrokenRecord_DoesNotValidate(string what, string change)
    {
        var record = JsonNode.Parse(RecordJson.Serialize(EveryPart()))!;
        Overlay(record, JsonNode.Parse(change)!);
        Assert.True(ProblemsOf(Json(record)).Count > 0, what);
    }

    [Fact]
    public void Schema_ARecordThatLacksAField_DoesNotValidate()
    {
        var record = JsonNode.Parse(RecordJson.Serialize(EveryPart()))!.AsObject();
        record.Remove("inspection");
        Assert.Equal(["$ lacks inspection"], ProblemsOf(Json(record)));
    }

    private static List<string> ProblemsOf(JsonElement record)
    {
        using var schema = JsonDocument.Parse(RecordSchema.ToJson());
        return [.. JsonSchemaCheck.Problems(schema.RootElement, record)];
    }

    private static JsonElement Json(Record record) => JsonDocument.Parse(RecordJson.Serialize(record)).RootElement;

    private static JsonElement Json(JsonNode record) => JsonDocument.Parse(record.ToJsonString()).RootElement;

    /// <summary>Objects by name, arrays by index; everything else is replaced.</summary>
    private static void Overlay(JsonNode target, JsonNode change)
    {
        if (change is JsonObject fields)
            foreach (var (name, value) in fields)
                if (value is JsonObject or JsonArray && target[name] is { } inner and not JsonArray { Count: 2 })
                    Overlay(inner, value);
                else
                    target[name] = value?.DeepClone();
        else
            for (var i = 0; i < change.AsArray().Count; i++)
                if (change[i] is JsonObject)
                    Overlay(target[i]!, change[i]!);
                else
                    target[i] = change[i]?.DeepClone();
    }

    private static Record EveryPart() => SampleRecord.Make();
}
