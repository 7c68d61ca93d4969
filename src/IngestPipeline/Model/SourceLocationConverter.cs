using System.Text.Json;
using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>Writes a <see cref="SourceLocation"/> as its range.</summary>
internal sealed class SourceLocationConverter : JsonConverter<SourceLocation>
{
    private static readonly TextSpanConverter Spans = new();

    public override SourceLocation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(Spans.Read(ref reader, typeof(TextSpan), options));

    public override void Write(Utf8JsonWriter writer, SourceLocation value, JsonSerializerOptions options) =>
        Spans.Write(writer, value.Range, options);
}
