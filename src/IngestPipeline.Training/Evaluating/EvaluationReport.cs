namespace IngestPipeline.Training.Evaluating;

/// <summary>What an evaluation found.</summary>
/// <param name="Data">What it was measured on, such as <c>clean/dev</c>: the name its floors go by.</param>
/// <param name="DataHash">SHA-256 of the labels, in lower-case hexadecimal digits.</param>
/// <param name="Metrics">In the order they are shown.</param>
internal sealed record EvaluationReport(string Data, string DataHash, IReadOnlyList<Metric> Metrics)
{
    public double this[string key] => Metrics.Single(metric => metric.Key == key).Value;
}
