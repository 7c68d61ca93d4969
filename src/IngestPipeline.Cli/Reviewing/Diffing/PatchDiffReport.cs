using System.Text.Encodings.Web;
using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Review.Patches;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>
/// Differences as JSON Patch: the bare patch for two records, for folders a line <c>{ id, patch }</c> a document. A record that came has
/// the patch that adds it whole, one that went the patch that removes it.
/// </summary>
internal sealed class PatchDiffReport(Stream output, bool isPair) : DiffReport
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write(DocumentDiff document)
    {
        var patch = PatchOf(document);
        if (isPair)
            output.Write(patch.Span);
        else
            WriteLine(document.Diff.Id, patch);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Two records that are the same have an empty patch.</summary>
    public void WriteNothing()
    {
        if (isPair)
            output.Write("[]\n"u8);
    }

    private static ReadOnlyMemory<byte> PatchOf(DocumentDiff document) => document switch
    {
        { Before: { } before, After: { } after } => RecordPatch.Between(before, after),
        { After: { } added } => (byte[])[.. """[{"op":"add","path":"","value":"""u8, .. RecordJson.SerializeLine(added).AsSpan()[..^1], .. "}]"u8],
        _ => """[{"op":"remove","path":""}]"""u8.ToArray(),
    };

    private void WriteLine(string id, ReadOnlyMemory<byte> patch)
    {
        using var writer = new Utf8JsonWriter(output, Compact);
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WritePropertyName("patch");
        writer.WriteRawValue(patch.Span);
        writer.WriteEndObject();
    }
}
