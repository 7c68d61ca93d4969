using System.Text;
using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>The blocks that cleaning marked as headline, standfirst, byline and dateline, and where all others stand around them.</summary>
internal sealed class MarkedBlocks
{
    private const int BlocksNearTitle = 3;
    private const int BlocksUnderTitle = 8;
    private const int BlocksOfText = 4;
    private const int BlocksAboveTitle = 10;
    private const int BlocksBelowTitle = 40;

    private readonly Document _document;
    private int _firstOfAll = -1;

    private MarkedBlocks(Document document) => _document = document;

    public Block? Title { get; private set; }

    public int TitleIndex { get; private set; } = -1;

    public Found? Standfirst { get; private set; }

    /// <summary>The indexes of the blocks that cleaning took for bylines.</summary>
    public List<int> Bylines { get; } = [];

    /// <summary>The same for datelines.</summary>
    public List<int> Datelines { get; } = [];

    /// <summary>The first and last block of the article's text; -1 when there is none.</summary>
    public int FirstKept { get; private set; } = -1;

    public int LastKept { get; private set; } = -1;

    /// <summary>Where the lines around the headline begin and end.</summary>
    public int HeadStart => TitleIndex < 0 || IsTitleBelow ? Math.Max(0, FirstKept - BlocksAboveTitle) : Math.Max(0, TitleIndex - BlocksAboveTitle);

    /// <summary>Whether what cleaning took for the headline stands below all the text.</summary>
    public bool IsTitleBelow => FirstKept >= 0 && FirstKept < TitleIndex;

    public int HeadEnd => Math.Min(
        _document.Blocks.Count,
        Math.Min(FirstKept < 0 ? int.MaxValue : FirstKept + BlocksOfText, TitleIndex < 0 ? int.MaxValue : TitleIndex + BlocksBelowTitle));

    public static MarkedBlocks Of(Document document)
    {
        var marked = new MarkedBlocks(document);
        for (var i = 0; i < document.Blocks.Count; i++)
            marked.Take(i, document.Blocks[i], document.Verdicts[i]);
        // What stands below all the text is not above it: the lines around the text's beginning are the head.
        if (marked.FirstKept < 0)
            marked.FirstKept = marked._firstOfAll;
        return marked;
    }

    public BlockPlace PlaceOf(int index) => IsNearTitle(index) ? BlockPlace.Head
        : IsApart(index) ? BlockPlace.Apart
        : index >= HeadStart && index < HeadEnd ? BlockPlace.Head
        : BlockPlace.Body;

    /// <summary>Where the text of an element, or of the one around it, stands.</summary>
    public BlockPlace PlaceOf(Element? element) => IndexOf(element) is >= 0 and var index ? PlaceOf(index) : BlockPlace.Apart;

    /// <summary>The blocks that hold the words marked as the writers', in the order of the marks; -1 where none does.</summary>
    public IReadOnlyList<int> AuthorBlocks => field ??= BlocksOf(_document.Page.AuthorMarks);

    /// <summary>Whether a block stands so close to the headline that it is of its article, whatever its markup is called.</summary>
    public bool IsNearTitle(int index) =>
        TitleIndex >= 0 && index >= TitleIndex - BlocksNearTitle && index < TitleIndex + BlocksUnderTitle
        && index < _document.Blocks.Count && (FirstKept < 0 || index < FirstKept + 2)
        && _document.Verdicts[index].Reason is not ("hidden" or "comments");

    public string TextAround(Element? element) => IndexOf(element) is >= 0 and var index ? _document.Blocks[index].Text : "";

    private int IndexOf(Element? element) => element is not null && TimeBlocks.TryGetValue(element, out var index) ? index : -1;

    /// <summary>The first block in, or right under, each element that holds a time.</summary>
    private Dictionary<Element, int> TimeBlocks => field ??= BlocksOf(_document.Page.Times);

    private Dictionary<Element, int> BlocksOf(IReadOnlyList<TimeElement> times)
    {
        var blocks = new Dictionary<Element, int>();
        foreach (var time in times)
            if (time.Element is not null)
                blocks[time.Element] = -1;
        if (blocks.Count == 0)
            return blocks;
        for (var i = 0; i < _document.Blocks.Count; i++)
        {
            if (_document.Blocks[i].Element is not { } element)
                continue;
            if (blocks.TryGetValue(element, out var own) && own < 0)
                blocks[element] = i;
            if (element.Parent is { } parent && blocks.TryGetValue(parent, out var above) && above < 0)
                blocks[parent] = i;
        }

        return blocks;
    }

    private int[] BlocksOf(IReadOnlyList<AuthorMark> marks)
    {
        var blocks = new int[marks.Count];
        Array.Fill(blocks, -1);
        for (var i = 0; i < _document.Blocks.Count && marks.Count > 0; i++)
        {
            var source = _document.Blocks[i].Source;
            for (var j = FirstFrom(marks, source.Start); j < marks.Count && marks[j].Position < source.End; j++)
                blocks[j] = blocks[j] < 0 ? i : blocks[j];
        }

        return blocks;
    }

    /// <summary>The first mark at or after a place; marks are in the order of the source.</summary>
    private static int FirstFrom(IReadOnlyList<AuthorMark> marks, int position)
    {
        int low = 0, high = marks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (marks[middle].Position < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether cleaning took the block for something that tells nothing of this article.</summary>
    public bool IsApart(int index) =>
        _document.Verdicts[index] is { IsKept: false } verdict
        && verdict.Reason is "comments" or "related" or "navigation" or "promotion" or "hidden" or "footer" or "copyright" or "poll"
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
                Bylines.Add(index);
                break;
            case BlockLabel.Dateline:
                Datelines.Add(index);
                break;
            case BlockLabel.Content:
                FirstKept = FirstKept < 0 ? index : FirstKept;
                _firstOfAll = _firstOfAll < 0 ? index : _firstOfAll;
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
