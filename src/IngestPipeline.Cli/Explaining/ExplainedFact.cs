using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>A fact, and the words it stands in.</summary>
/// <param name="Path">Its path in the record: <c>grades[0]</c>.</param>
/// <param name="Says">What it says, in one line.</param>
/// <param name="Spans">Its evidence in the article's text.</param>
/// <param name="Context">The sentence or sentences around the evidence.</param>
/// <param name="Confidence">0 to 1; null for a fact that has none.</param>
internal sealed record ExplainedFact(string Path, string Says, IReadOnlyList<TextSpan> Spans, TextSpan Context, double? Confidence)
{
    /// <summary>The part of the record the fact stands in: <c>grades</c>.</summary>
    public string Kind => Path[..Path.IndexOf('[', StringComparison.Ordinal)];
}
