using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Review.Matching;

namespace IngestPipeline.Review.Patches;

/// <summary>Writes how one record becomes another as a JSON Patch, RFC 6902.</summary>
public static class RecordPatch
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The operations as UTF-8 JSON, one array on one line; applied in order they make the one record's JSON exactly the other's.</summary>
    public static ReadOnlyMemory<byte> Between(Record before, Record after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var patch = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(patch, Compact))
        {
            writer.WriteStartArray();
            new PatchWriter(writer).Write(new Side(before).Json, new Side(after).Json, "");
            writer.WriteEndArray();
        }

        return patch.WrittenMemory;
    }
}
