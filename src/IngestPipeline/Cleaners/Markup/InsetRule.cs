using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Markup;

/// <summary>
/// Drops a long box of its own inside a story, such as a transcript or terms in full; a short one belongs to it, and so does one that
/// speaks of grades. What the page's own metadata says does not help: it repeats such boxes along with the body.
/// </summary>
internal static class InsetRule
{
    private const int LongWords = 250;

    public static void Apply(Draft draft, PageStructure page)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            var end = EndOfInset(draft, page, i);
            if (end > i + 1 && IsDocumentOfItsOwn(draft, page, i, end))
                for (var j = i; j < end; j++)
                    if (draft.IsOpen(j))
                        draft.Drop(j, Reason.Related, "rule:inset");
            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>The index after the inset that begins at a block; the block's own when none does.</summary>
    private static int EndOfInset(Draft draft, PageStructure page, int start)
    {
        var end = start;
        while (end < draft.Count && page.Table.NatureOfBlock(end).Has(ElementHints.Inset)
            && (end == start || draft.Blocks[end].Kind != BlockKind.Heading))
            end++;
        return end;
    }

    private static bool IsDocumentOfItsOwn(Draft draft, PageStructure page, int start, int end)
    {
        if (draft.Blocks[start].Kind != BlockKind.Heading || start <= page.FirstProse)
            return false;
        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += draft.Traits[i].Words;
            if (GradeTail.Mentions(draft.Blocks[i].Text))
                return false;
        }

        return words > LongWords;
    }
}
