namespace IngestPipeline.Model;

/// <summary>A paragraph-like unit of a document, as read: its text never changes after the reader made it.</summary>
/// <param name="Text">
/// The canonical text: NFC, white space collapsed to single blanks, no zero-width characters or soft hyphens, trimmed, never empty,
/// no line breaks.
/// </param>
/// <param name="Kind">What the markup or the layout says the block is.</param>
/// <param name="Source">The range of the decoded source that the text came from.</param>
public sealed record Block(string Text, BlockKind Kind, TextSpan Source)
{
    /// <summary>The innermost block-level element around the text; null in plain text.</summary>
    public Element? Element { get; init; }

    /// <summary>How many code units of <see cref="Text"/> are inside links.</summary>
    public int LinkLength { get; init; }

    /// <summary>1–6 for a heading element, 0 otherwise.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>How many blank lines stand before the block in plain text; 0 in markup.</summary>
    public int BlankLinesBefore { get; init; }
}
