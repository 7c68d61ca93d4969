using System.Text.Encodings.Web;
using System.Text.Json;

namespace IngestPipeline.Review.Changes;

/// <summary>Writes a comparison as JSON, <c>ingest-diff/1</c>, a document at a time: memory does not grow with their number.</summary>
public sealed class DiffJson : IDisposable
{
    internal static ReviewJsonContext Context { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Utf8JsonWriter _writer;

    /// <summary>Begins the JSON.</summary>
    /// <param name="output">Takes it; left open.</param>
    /// <param name="before">How the earlier side is called.</param>
    /// <param name="after">How the later side is called.</param>
    public DiffJson(Stream output, string before, string after)
    {
        _writer = new Utf8JsonWriter(output, Indented);
        _writer.WriteStartObject();
        _writer.WriteString("schema", DiffFile.CurrentSchema);
        _writer.WriteString("before", before);
        _writer.WriteString("after", after);
        _writer.WriteStartArray("documents");
    }

    /// <summary>Writes one document that differs.</summary>
    public void Write(RecordDiff diff)
    {
        JsonSerializer.Serialize(_writer, diff, Context.RecordDiff);
        _writer.Flush();
    }

    /// <summary>Writes what could not be compared and the counts, and ends the JSON.</summary>
    public void Complete(IReadOnlyList<DiffFailure> failures, DiffSummary summary)
    {
        _writer.WriteEndArray();
        _writer.WritePropertyName("failures");
        JsonSerializer.Serialize(_writer, failures, Context.IReadOnlyListDiffFailure);
        _writer.WritePropertyName("summary");
        JsonSerializer.Serialize(_writer, summary, Context.DiffSummary);
        _writer.WriteEndObject();
        _writer.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
