using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace IngestPipeline.Runs;

/// <summary>Source-generated serialization of the run's manifest.</summary>
[JsonSerializable(typeof(RunSummary))]
internal sealed partial class RunJsonContext : JsonSerializerContext
{
    public static RunJsonContext Indented { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
