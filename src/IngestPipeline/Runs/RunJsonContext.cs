using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using IngestPipeline.Runs.Yields;

namespace IngestPipeline.Runs;

/// <summary>Source-generated serialization of the run's manifest and of what the ledger keeps as JSON.</summary>
[JsonSerializable(typeof(RunSummary))]
[JsonSerializable(typeof(SourceYield))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, double>))]
internal sealed partial class RunJsonContext : JsonSerializerContext
{
    public static RunJsonContext Indented { get; } = new(OptionsFor(indented: true));

    public static RunJsonContext Compact { get; } = new(OptionsFor(indented: false));

    private static JsonSerializerOptions OptionsFor(bool indented) => new()
    {
        WriteIndented = indented,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}
