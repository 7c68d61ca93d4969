using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>Where a block stands in the raw input: a range of UTF-16 code units of the decoded source.</summary>
/// <param name="Range">The range in the decoded source. In JSON: <c>[start, end]</c>.</param>
[JsonConverter(typeof(SourceLocationConverter))]
public readonly record struct SourceLocation(TextSpan Range);
