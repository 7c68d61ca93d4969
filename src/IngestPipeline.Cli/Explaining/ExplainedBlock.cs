using System.Text.Json.Serialization;
using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>A piece of the document's visible text and what cleaning made of it.</summary>
/// <param name="IsKept">Whether it is in the article's text.</param>
/// <param name="Label">Its kind when kept; what it was taken for when removed.</param>
/// <param name="Text">The text as read; a removed one may be cut when only the record is at hand.</param>
/// <param name="Reason">Why; null when only the record is at hand and the block was kept.</param>
/// <param name="By">The rule or model that decided; null as for the reason.</param>
/// <param name="Source">Where it stands in the decoded source.</param>
/// <param name="Span">Where it stands in the article's text; null when removed.</param>
internal sealed record ExplainedBlock(
    bool IsKept, string Label, string Text, string? Reason, string? By, TextSpan Source, TextSpan? Span)
{
    /// <summary>How sure the model is that the block is the article's, 0 to 1; absent when none was asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public float? Score { get; init; }

    /// <summary>The parts of a kept block that were left out.</summary>
    public IReadOnlyList<BlockCut> Cuts { get; init; } = [];
}
