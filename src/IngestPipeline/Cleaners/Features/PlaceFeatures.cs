using IngestPipeline.Cleaners.Markup;
using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Features;

/// <summary>Where a block stands on its page, and beside what.</summary>
internal static class PlaceFeatures
{
    private const int Far = 60;
    private const int Near = 5;
    private const int FarProse = 30;

    private static readonly int[] Neighbours = [-3, -2, -1, 1, 2, 3];

    public static ReadOnlySpan<string> Names => (string[])
    [
        "inBody", "held", "telling", "position", "proseBefore", "fromTitle", "hasTitle", "fromFirstProse", "fromLastProse",
        "copies", "levelsToBody", "pageProseWords", "pageBlocks", "pageProseBlocks", "proseAround", "keptAround",
        "toPrevious", "previousIsSibling", "previousIsAlike", "previousDepth", "toNext", "nextIsSibling", "nextIsAlike", "nextDepth",
        "words-3", "links-3", "ends-3", "kept-3", "heading-3", "words-2", "links-2", "ends-2", "kept-2", "heading-2",
        "words-1", "links-1", "ends-1", "kept-1", "heading-1", "words+1", "links+1", "ends+1", "kept+1", "heading+1",
        "words+2", "links+2", "ends+2", "kept+2", "heading+2", "words+3", "links+3", "ends+3", "kept+3", "heading+3",
    ];

    public static void Write(ref FeatureRow row, PageView view, int index)
    {
        var (draft, structure) = (view.Draft, view.Structure);
        row.Add(structure.IsInBody(index));
        row.Add(structure.IsHeld(index));
        row.Add(structure.Linked.IsTelling);
        row.Add((float)index / draft.Count);
        row.Add((float)view.ProseBefore(index) / Math.Max(1, view.ProseWords));
        row.Add(draft.Title < 0 ? -Far : Math.Clamp(index - draft.Title, -Far, Far));
        row.Add(draft.Title >= 0);
        row.Add(Math.Clamp(index - structure.FirstProse, -Far, Far));
        row.Add(Math.Clamp(index - structure.LastProse, -Far, Far));
        row.Add(Math.Min(9, view.CopiesOf(index)));
        row.Add(LevelsToBody(structure, view.Table.OfBlock(index)));
        row.Add(Math.Min(5000, view.ProseWords));
        row.Add(Math.Min(2000, draft.Count));
        row.Add(Math.Min(200, view.ProseBlocks));
        row.Add(view.ProseBefore(index + Near) - view.ProseBefore(index - Near));
        row.Add(KeptAround(draft, index));
        WriteProse(ref row, view, index, view.PreviousProse(index));
        WriteProse(ref row, view, index, view.NextProse(index));
        foreach (var offset in Neighbours)
            WriteNeighbour(ref row, draft, index + offset);
    }

    private static void WriteProse(ref FeatureRow row, PageView view, int index, int prose)
    {
        int own = view.Table.OfBlock(index), other = prose < 0 ? -1 : view.Table.OfBlock(prose);
        var isKnown = own >= 0 && other >= 0;
        row.Add(prose < 0 ? FarProse : Math.Min(FarProse, Math.Abs(prose - index)));
        row.Add(isKnown && view.Table.ParentOf(own) == view.Table.ParentOf(other));
        row.Add(view.Signs.AreAlike(own, other));
        row.Add(isKnown ? view.Table[own].Depth - view.Table[other].Depth : Far);
    }

    private static void WriteNeighbour(ref FeatureRow row, Draft draft, int index)
    {
        var isThere = index >= 0 && index < draft.Count;
        row.Add(isThere ? Math.Min(Far, draft.Traits[index].Words) : -1);
        row.Add(isThere ? draft.Traits[index].LinkDensity : -1);
        row.Add(isThere && draft.Traits[index].EndsSentence);
        row.Add(isThere && draft.IsKept(index));
        row.Add(isThere && draft.Blocks[index].Kind == BlockKind.Heading);
    }

    private static float KeptAround(Draft draft, int index)
    {
        int kept = 0, from = Math.Max(0, index - Near), to = Math.Min(draft.Count - 1, index + Near);
        for (var i = from; i <= to; i++)
            kept += draft.IsKept(i) ? 1 : 0;
        return (float)kept / (to - from + 1);
    }

    /// <summary>How many elements to climb until one holds the body as well.</summary>
    private static int LevelsToBody(PageStructure structure, int element)
    {
        if (structure.Body < 0)
            return -1;
        var levels = 0;
        for (; element >= 0 && !structure.Table.IsInside(structure.Body, element); element = structure.Table.ParentOf(element))
            levels++;
        return structure.Table.IsInside(structure.Body, Math.Max(0, element)) ? levels : -1;
    }
}
