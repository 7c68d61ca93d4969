namespace IngestPipeline.Model;

/// <summary>
/// A document as a reader made it: decoded, cut into blocks in reading order, nothing thrown away. Later stages label blocks;
/// none of them edits one.
/// </summary>
public sealed class Document
{
    private readonly BlockVerdict[] _verdicts;

    /// <summary>Makes the document from what a reader found.</summary>
    public Document(RawDocument raw, string mediaType, IReadOnlyList<Block> blocks, PageMetadata? page = null)
    {
        ArgumentNullException.ThrowIfNull(raw);
        ArgumentNullException.ThrowIfNull(blocks);
        Raw = raw;
        MediaType = mediaType;
        Blocks = blocks;
        Page = page ?? PageMetadata.Empty;
        _verdicts = new BlockVerdict[blocks.Count];
        Array.Fill(_verdicts, BlockVerdict.Unjudged);
    }

    /// <summary>The bytes this was read from.</summary>
    public RawDocument Raw { get; }

    /// <summary>The media type it was read as, such as <c>text/html</c>.</summary>
    public string MediaType { get; }

    /// <summary>All visible text, in reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>What the page says about itself.</summary>
    public PageMetadata Page { get; }

    /// <summary>The classifier's verdict on each block, by index; <see cref="BlockLabel.Content"/> until one is given.</summary>
    public IReadOnlyList<BlockVerdict> Verdicts => _verdicts;

    /// <summary>Sets the verdict on the block at <paramref name="index"/>; a later verdict replaces an earlier one.</summary>
    public void Judge(int index, BlockVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        _verdicts[index] = verdict;
    }
}
