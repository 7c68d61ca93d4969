using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Markup;

/// <summary>
/// Finds the element that holds the article: running text counts for it, links and snippets against, and the element with the best
/// balance wins, the innermost of equals.
/// </summary>
internal static class BodyFinder
{
    private const float HeldByLinkedBody = 2f;
    private const float NotInLinkedBody = 0.25f;
    private const float Snippet = -2f;
    private const int FewProseWords = 60;

    public static int Find(Draft draft, ElementTable table, LinkedBody linked)
    {
        if (table.Count == 0)
            return -1;
        var scores = new float[table.Count];
        var isShort = IsShort(draft, table);
        for (var i = 0; i < draft.Count; i++)
            if (table.OfBlock(i) is >= 0 and var element)
                scores[element] += Weight(draft, table, linked, i, isShort);
        var best = 0;
        for (var i = table.Count - 1; i >= 0; i--)
            if (table.ParentOf(i) is >= 0 and var parent)
                scores[parent] += scores[i];
        for (var i = 1; i < table.Count; i++)
            if (scores[i] >= scores[best])
                best = i;
        return scores[best] > 0 ? Widen(table, best, isShort) : -1;
    }

    /// <summary>A lone paragraph is not a body: what encloses it is.</summary>
    private static int Widen(ElementTable table, int best, bool isShort)
    {
        while (table[best].Tag is "p" or "li" or "blockquote" or "span" or "ul" or "ol" or "em" or "strong" or "b" or "i"
            && table.ParentOf(best) is >= 0 and var parent && table[parent].Tag != "html" && (isShort || table[parent].Tag != "body"))
            best = parent;
        return best;
    }

    /// <summary>Whether there is so little running text that short sentences have to tell.</summary>
    private static bool IsShort(Draft draft, ElementTable table)
    {
        var words = 0;
        for (var i = 0; i < draft.Count; i++)
            words += draft.Traits[i].IsProse && table.NatureOfBlock(i).Reason is null && draft.Hits[i] is null ? draft.Traits[i].Words : 0;
        return words < FewProseWords;
    }

    private static float Weight(Draft draft, ElementTable table, LinkedBody linked, int block, bool isShort)
    {
        var traits = draft.Traits[block];
        var text = draft.Blocks[block].Text.Length;
        if (linked.IsTelling && linked.Holds(block))
            return traits.Words * HeldByLinkedBody;
        if (table.NatureOfBlock(block).Reason is not null || draft.Hits[block] is not null)
            return 0;
        if (traits.IsProse && table.IsInCard(block))
            return Snippet * 2;
        if (traits.IsProse)
            return (traits.Words + (traits.Commas * 2)) * (1 - traits.LinkDensity) * (linked.IsTelling ? NotInLinkedBody : 1f);
        if (traits.LinkDensity > 0.5f)
            return Math.Max(Snippet * 6, Snippet - (text / 20f));
        return draft.Blocks[block].Kind switch
        {
            BlockKind.Paragraph when isShort && traits is { EndsSentence: true, Words: >= 3 } => traits.Words / 4f,
            BlockKind.Paragraph when traits.Words < 6 => Snippet / 2,
            _ => 0,
        };
    }
}
