namespace IngestPipeline.Model;

/// <summary>A label for a block, why it got it, and by which rule or model.</summary>
/// <param name="Label">What the block is.</param>
/// <param name="Reason">A slug such as <c>ad-label</c>; for removed blocks it is the reason the record gives.</param>
/// <param name="By">The rule or model that decided, such as <c>rule:nw-hide-ad</c>.</param>
public sealed record BlockVerdict(BlockLabel Label, string Reason, string By)
{
    /// <summary>The verdict on a block nobody has judged: kept.</summary>
    public static BlockVerdict Unjudged { get; } = new(BlockLabel.Content, "unjudged", "default");

    /// <summary>
    /// Parts of a kept block that are not the article's, such as an ad label inside a sentence: ranges of the block's text, ordered,
    /// apart from one another.
    /// </summary>
    public IReadOnlyList<BlockCut> Cuts { get; init; } = [];

    /// <summary>
    /// How sure the model is that the block is the article's, 0 to 1; null when no model was asked, as when a rule decided.
    /// </summary>
    public float? Score { get; init; }

    /// <summary>Whether the block's text is part of the article's text.</summary>
    public bool IsKept => Label is BlockLabel.Content or BlockLabel.Standfirst or BlockLabel.Caption;
}
