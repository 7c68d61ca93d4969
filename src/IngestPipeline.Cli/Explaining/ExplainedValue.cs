using System.Text.Json.Nodes;
using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>One value of a record and what it stands on.</summary>
/// <param name="Path">Its path: <c>grades[0].area</c>.</param>
/// <param name="Value">The value as the record has it.</param>
/// <param name="Origin">Where a value that is not grounded in the text came from; null when it is grounded or nobody knows.</param>
/// <param name="Evidence">The words of the article it stands on; empty when it is not grounded there.</param>
/// <param name="Source">The places in the decoded source of a removed text; empty for anything else.</param>
internal sealed record ExplainedValue(
    string Path, JsonNode? Value, string? Origin, IReadOnlyList<ExplainedEvidence> Evidence, IReadOnlyList<SourceLocation> Source);
