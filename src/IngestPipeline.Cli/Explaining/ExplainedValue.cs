using System.Text.Json.Nodes;
using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>One value of a record and what it stands on.</summary>
/// <param name="Path">Its path: <c>grades[0].area</c>.</param>
/// <param name="Value">The value as the record has it.</param>
/// <param name="Origin">Where a value that is not grounded in the text came from; null when it is grounded or nobody knows.</param>
/// <param name="Spans">The evidence in the article's text; empty when the value is not grounded there.</param>
/// <param name="Context">The words around the evidence, and their place.</param>
/// <param name="Source">The places in the decoded source: of the blocks that hold the evidence, or of what was removed.</param>
internal sealed record ExplainedValue(
    string Path, JsonNode? Value, string? Origin, IReadOnlyList<TextSpan> Spans, ExplainedContext? Context, IReadOnlyList<SourceLocation> Source);
