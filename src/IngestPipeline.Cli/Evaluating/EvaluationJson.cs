using System.Text.Json;
using System.Text.Json.Nodes;
using IngestPipeline.Training.Evaluating;

namespace IngestPipeline.Cli.Evaluating;

/// <summary>An evaluation as one JSON object, for other programs.</summary>
internal static class EvaluationJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Of(EvaluationReport report)
    {
        var metrics = new JsonArray();
        foreach (var metric in report.Metrics)
            metrics.Add(new JsonObject
            {
                ["set"] = metric.Set,
                ["name"] = metric.Name,
                ["value"] = Math.Round(metric.Value, 6),
                ["cases"] = metric.Cases,
            });
        return new JsonObject { ["data"] = report.Data, ["hash"] = report.DataHash, ["metrics"] = metrics }.ToJsonString(Indented);
    }
}
