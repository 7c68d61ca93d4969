using System.Text.Encodings.Web;
using System.Text.Json;

namespace IngestPipeline.Model;

/// <summary>The one way records become JSON and come back: UTF-8, camel case, nulls written, letters of all scripts unescaped.</summary>
public static class RecordJson
{
    private static readonly RecordJsonContext Indented = new(OptionsFor(indented: true));
    private static readonly RecordJsonContext Compact = new(OptionsFor(indented: false));

    /// <summary>The record as indented JSON that ends with a line feed.</summary>
    public static byte[] Serialize(Record record) => [.. JsonSerializer.SerializeToUtf8Bytes(record, Indented.Record), (byte)'\n'];

    /// <summary>The record as one line of JSON that ends with a line feed.</summary>
    public static byte[] SerializeLine(Record record) => [.. JsonSerializer.SerializeToUtf8Bytes(record, Compact.Record), (byte)'\n'];

    /// <summary>A skip or failure as one line of JSON that ends with a line feed.</summary>
    public static byte[] SerializeLine(Outcome outcome) => [.. JsonSerializer.SerializeToUtf8Bytes(outcome, Compact.Outcome), (byte)'\n'];

    /// <summary>Reads a record back.</summary>
    /// <exception cref="JsonException">The bytes are not a record.</exception>
    public static Record Deserialize(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Compact.Record) ?? throw new JsonException("The record is null.");

    /// <summary>The options records are written with.</summary>
    internal static JsonSerializerOptions Options => Compact.Options;

    private static JsonSerializerOptions OptionsFor(bool indented) => new()
    {
        WriteIndented = indented,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Records are files and streams of JSON, never pasted into HTML as they are: words stay as people wrote them.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        TypeInfoResolver = null,
    };
}
