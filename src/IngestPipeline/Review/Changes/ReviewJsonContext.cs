using System.Text.Json.Serialization;
using IngestPipeline.Review.Decisions;

namespace IngestPipeline.Review.Changes;

/// <summary>Source-generated serialization of what a review writes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(DiffFile))]
[JsonSerializable(typeof(ReviewDecision))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
