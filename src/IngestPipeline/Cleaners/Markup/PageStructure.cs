using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Markup;

/// <summary>Where the article lies in a page: its elements, the one that holds the body, and its first and last running text.</summary>
internal sealed class PageStructure
{
    private const int HeadBlocks = 8;

    private readonly Draft _draft;

    private PageStructure(Draft draft, bool isGentle)
    {
        _draft = draft;
        Table = ElementTable.Of(draft, isGentle);
        Linked = LinkedBody.Of(draft);
        Body = BodyFinder.Find(draft, Table, Linked);
        (FirstProse, LastProse) = ProseRange(draft);
    }

    public ElementTable Table { get; }

    public LinkedBody Linked { get; }

    /// <summary>The index of the element that holds the body; -1 when there is none.</summary>
    public int Body { get; }

    /// <summary>The index of the body's first block of running text; -1 when there is none.</summary>
    public int FirstProse { get; }

    /// <summary>The index of the body's last block of running text; -1 when there is none.</summary>
    public int LastProse { get; }

    /// <param name="draft">The page.</param>
    /// <param name="isGentle">Whether names that elements were given count for nothing.</param>
    public static PageStructure Of(Draft draft, bool isGentle) => new(draft, isGentle);

    /// <summary>Whether the page's own JSON-LD has the block's words in the article's body.</summary>
    public bool IsHeld(int index) => Linked.IsTelling && Linked.Holds(index);

    public bool IsInBody(int index) => Body >= 0 && Table.OfBlock(index) is >= 0 and var element && Table.IsInside(element, Body);

    /// <summary>In the body, or between the headline and the body's end.</summary>
    public bool IsNear(int index) => IsInBody(index) || IsHeadZone(index) || (index > _draft.Title && index < LastProse);

    public bool IsHeadZone(int index) => index <= FirstProse && (_draft.Title < 0 || index >= _draft.Title - HeadBlocks);

    public bool IsBetweenTitleAndBody(int index) => _draft.Title >= 0 && index > _draft.Title && index < FirstProse;

    private (int First, int Last) ProseRange(Draft draft)
    {
        int first = int.MaxValue, last = -1;
        for (var i = 0; i < draft.Count; i++)
        {
            if (!IsInBody(i) || !draft.Traits[i].IsProse || Table.NatureOfBlock(i) is { Reason: not null }
                || Table.NatureOfBlock(i).Has(ElementHints.Caption | ElementHints.Standfirst) || draft.Hits[i] is not null
                || draft.Blocks[i].Kind == BlockKind.Caption
                || (draft.Blocks[i].Kind == BlockKind.Heading && !draft.Traits[i].EndsSentence))
                continue;
            first = Math.Min(first, i);
            last = i;
        }

        return (last < 0 ? -1 : first, last);
    }
}
