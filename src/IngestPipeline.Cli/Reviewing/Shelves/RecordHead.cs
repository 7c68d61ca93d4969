using System.Text.Json;
using IngestPipeline.Runs;
using IngestPipeline.Sources;

namespace IngestPipeline.Cli.Reviewing.Shelves;

/// <summary>The beginning of a file that may be a record: enough to know whose it is.</summary>
/// <param name="Id">The id; null when none can be read.</param>
/// <param name="IsOther">Whether it is something else that a run writes: a manifest, or why a document has no record.</param>
internal readonly record struct RecordHead(string? Id, bool IsOther)
{
    private const int Length = 4096;

    public static RecordHead Read(string path)
    {
        try
        {
            if (!FileKind.IsRegular(new FileInfo(path)))
                return default;
            using var stream = File.OpenRead(path);
            var head = new byte[Length];
            var read = stream.ReadAtLeast(head, Length, throwOnEndOfStream: false);
            // An id longer than the head is read with all of the file.
            return Scan(head.AsSpan(0, read), isWhole: read < Length) ?? Of(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    public static RecordHead Of(ReadOnlySpan<byte> utf8) => Scan(utf8, isWhole: true) ?? default;

    private static RecordHead? Scan(ReadOnlySpan<byte> utf8, bool isWhole)
    {
        try
        {
            return Scan(new Utf8JsonReader(utf8, isWhole, default));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return default(RecordHead);
        }
    }

    /// <summary>Looks at the first values of the object, up to one that is long; null where the bytes end before anything is told.</summary>
    private static RecordHead? Scan(Utf8JsonReader reader)
    {
        if (!reader.Read())
            return null;
        if (reader.TokenType != JsonTokenType.StartObject)
            return default(RecordHead);
        string? id = null;
        var name = "";
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                name = reader.GetString()!;
            else if (name == "schema" && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(RunSummary.CurrentSchema))
                return new RecordHead(null, true);
            else if (name == "id" && reader.TokenType == JsonTokenType.String)
                id = reader.GetString();
            else if (name == "result")
                return new RecordHead(id, true);
            else if (name != "schema")
                return new RecordHead(id, false);
        }

        return id is null && !reader.IsFinalBlock ? null : new RecordHead(id, false);
    }
}
