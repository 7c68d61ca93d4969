using System.Text;
using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>The blocks that cleaning marked as headline, standfirst, byline and dateline, and where all others stand around them.</summary>
internal sealed class MarkedBlocks
{
    private const int BlocksNearTitle = 3;
    private const int BlocksOfText = 4;
    private const int BlocksAboveTitle = 10;
    private const int BlocksBelowTitle = 40;

    private readonly Document _document;

    private MarkedBlocks(Document document) => _document = document;

    public Block? Title { get; private set; }

    public int TitleIndex { get; private set; } = -1;

    public Found? Standfirst { get; private set; }

    public List<Block> Bylines { get; } = [];

    public List<Block> Datelines { get; } = [];

    /// <summary>The first and last block of the article's text; -1 when there is none.</summary>
    public int FirstKept { get; private set; } = -1;

    public int LastKept { get; private set; } = -1;

    /// <summary>Where the lines around the headline begin and end.</summary>
    public int HeadStart => TitleIndex < 0 ? Math.Max(0, FirstKept - BlocksAboveTitle) : Math.Max(0, TitleIndex - BlocksAboveTitle);

    public int HeadEnd => Math.Min(
        _document.Blocks.Count,
        Math.Min(FirstKept < 0 ? int.MaxValue : FirstKept + BlocksOfText, TitleIndex < 0 ? int.MaxValue : TitleIndex + BlocksBelowTitle));

    public static MarkedBlocks Of(Document document)
    {
        var marked = new MarkedBlocks(document);
        for (var i = 0; i < document.Blocks.Count; i++)
            marked.Take(i, document.Blocks[i], document.Verdicts[i]);
        return marked;
    }

    public BlockPlace PlaceOf(int index) => IsNearTitle(index) ? BlockPlace.Head
        : IsApart(_document.Verdicts[index]) ? BlockPlace.Apart
        : index >= HeadStart && index < HeadEnd ? BlockPlace.Head
        : BlockPlace.Body;

    /// <summary>Where the text of an element, or of the one around it, stands.</summary>
    public BlockPlace PlaceOf(Element? element) => IndexOf(element) is >= 0 and var index ? PlaceOf(index) : BlockPlace.Apart;

    /// <summary>The block that holds a place of the source; -1 when none does.</summary>
    public int IndexAt(int position)
    {
        for (var i = 0; i < _document.Blocks.Count; i++)
            if (_document.Blocks[i].Source.Start <= position && position < _document.Blocks[i].Source.End)
                return i;
        return -1;
    }

    /// <summary>Whether a block stands so close to the headline that it is of its article, whatever its markup is called.</summary>
    public bool IsNearTitle(int index) =>
        TitleIndex >= 0 && index >= TitleIndex - BlocksNearTitle && index < _document.Blocks.Count && index < Math.Min(TitleIndex + 8, FirstKept < 0 ? int.MaxValue : FirstKept + 2)
        && _document.Verdicts[index].Reason is not ("hidden" or "comments");

    public string TextAround(Element? element) => IndexOf(element) is >= 0 and var index ? _document.Blocks[index].Text : "";

    private int IndexOf(Element? element)
    {
        if (element is null)
            return -1;
        for (var i = 0; i < _document.Blocks.Count; i++)
            if (ReferenceEquals(_document.Blocks[i].Element, element))
                return i;
        for (var i = 0; i < _document.Blocks.Count; i++)
            if (ReferenceEquals(_document.Blocks[i].Element?.Parent, element))
                return i;
        return -1;
    }

    private static bool IsApart(BlockVerdict verdict) =>
        !verdict.IsKept && verdict.Reason is "comments" or "related" or "navigation" or "promotion" or "hidden" or "footer" or "copyright" or "poll"
            or "newsletter" or "repeat" or "contents" or "share";

    private void Take(int index, Block block, BlockVerdict verdict)
    {
        switch (verdict.Label)
        {
            case BlockLabel.Title when Title is null:
                Title = block;
                TitleIndex = index;
                FirstKept = -1;
                break;
            case BlockLabel.Standfirst:
                Standfirst ??= new Found(WithoutCuts(block.Text, verdict.Cuts), "block:standfirst");
                break;
            case BlockLabel.Byline:
                Bylines.Add(block);
                break;
            case BlockLabel.Dateline:
                Datelines.Add(block);
                break;
            case BlockLabel.Content:
                FirstKept = FirstKept < 0 ? index : FirstKept;
                LastKept = index;
                break;
            default:
                break;
        }
    }

    private static string WithoutCuts(string text, IReadOnlyList<BlockCut> cuts)
    {
        if (cuts.Count == 0)
            return text;
        var kept = new StringBuilder(text.Length);
        var position = 0;
        foreach (var cut in cuts)
        {
            kept.Append(text, position, cut.Span.Start - position);
            position = cut.Span.End;
        }

        return kept.Append(text, position, text.Length - position).Replace("  ", " ").ToString().Trim();
    }
}
