using System.Globalization;
using IngestPipeline.Training.Evaluating;

namespace IngestPipeline.Training.Floors;

/// <summary>Holds an evaluation against its floors.</summary>
internal static class FloorCheck
{
    // Floors are written with four digits.
    private const double Rounding = 0.00005;

    /// <summary>A sentence for each figure that fell, each floor without a figure, and data that are not those the floors were set on.</summary>
    public static IReadOnlyList<string> Problems(EvaluationReport report, FloorFile floors)
    {
        if (!floors.Data.TryGetValue(report.Data, out var own))
            return [$"There are no floors for {report.Data}."];
        var problems = new List<string>();
        if (own.Hash != report.DataHash)
            problems.Add($"The labels of {report.Data} are not those its floors were set on: set floors and hash {report.DataHash} together.");
        var values = report.Metrics.ToDictionary(metric => metric.Key, metric => metric.Value, StringComparer.Ordinal);
        foreach (var (key, floor) in own.Floors)
        {
            if (!values.TryGetValue(key, out var value))
                problems.Add($"{report.Data}: {key} has a floor but was not measured.");
            else if (value < floor - Rounding)
                problems.Add(string.Create(
                    CultureInfo.InvariantCulture, $"{report.Data}: {key} is {value:0.0000}, below its floor of {floor:0.0000}."));
        }

        return problems;
    }
}
