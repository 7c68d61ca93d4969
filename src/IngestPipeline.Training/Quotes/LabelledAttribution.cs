using IngestPipeline.Model;

namespace IngestPipeline.Training.Quotes;

/// <summary>What an annotator marked as said, by whom, in which words; each may be in several pieces, and all but the content absent.</summary>
/// <param name="Content">What is said.</param>
/// <param name="Source">Who says it.</param>
/// <param name="Cue">The words that say that it is said.</param>
internal sealed record LabelledAttribution(
    IReadOnlyList<TextSpan> Content, IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue)
{
    /// <summary>From the first word of the content to its last.</summary>
    public TextSpan Extent => new(Content[0].Start, Content[^1].End);

    /// <summary>Whether a stretch lies within the content's extent and nearly all of it in its pieces.</summary>
    public bool Holds(TextSpan words)
    {
        if (words.Start < Extent.Start || words.End > Extent.End)
            return false;
        var held = Content.Sum(piece => Math.Max(0, Math.Min(piece.End, words.End) - Math.Max(piece.Start, words.Start)));
        return held >= 0.8 * words.Length;
    }
}
