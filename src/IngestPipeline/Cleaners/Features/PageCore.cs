using IngestPipeline.Cleaners.Markup;

namespace IngestPipeline.Cleaners.Features;

/// <summary>The element that directly holds most running text: as a rule the one whose paragraphs are the article's.</summary>
internal static class PageCore
{
    /// <summary>The element's index; -1 when there is no running text.</summary>
    public static int Find(Draft draft, ElementTable table)
    {
        if (table.Count == 0)
            return -1;
        var words = new int[table.Count];
        var best = -1;
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.Traits[i].IsProse || !draft.IsKept(i) || table.NatureOfBlock(i).Has(ElementHints.Inset)
                || table.OfBlock(i) is not (>= 0 and var element))
                continue;
            var holder = HolderOf(table, element);
            words[holder] += draft.Traits[i].Words;
            if (best < 0 || words[holder] > words[best])
                best = holder;
        }

        return best;
    }

    private static int HolderOf(ElementTable table, int element)
    {
        while (table[element].Tag is "p" or "blockquote" or "li" or "ul" or "ol" or "strong" or "em"
            && table.ParentOf(element) is >= 0 and var parent)
            element = parent;
        return element;
    }
}
