using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IngestPipeline.Cli.Explaining;

/// <summary>Writes reports and values as indented JSON.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    public static void Write(ExplainReport report, TextWriter output)
    {
        var facts = report.Facts.Select(fact => new
        {
            fact.Path,
            fact.Says,
            fact.Spans,
            fact.Confidence,
            Context = new ExplainedContext(report.Text[fact.Context.Start..fact.Context.End], fact.Context),
        });
        output.WriteLine(JsonSerializer.Serialize(new { report.Id, report.Outcome, report.Fields, report.Blocks, Facts = facts }, Options));
    }

    public static void Write(ExplainedValue value, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(value, Options));
}
