using System.Text.Json.Serialization;

namespace IngestPipeline.Training.Floors;

/// <summary>The floors of one body of data.</summary>
/// <param name="Hash">SHA-256 of the labels they were set on, in lower-case hexadecimal digits.</param>
/// <param name="Floors">By <see cref="Evaluating.Metric.Key"/>.</param>
internal sealed record DataFloors(
    [property: JsonPropertyName("hash")] string Hash,
    [property: JsonPropertyName("floors")] IReadOnlyDictionary<string, double> Floors);
