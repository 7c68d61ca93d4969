using System.Buffers;
using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Layout;

/// <summary>
/// Drops runs of short lines that lie close together, as menus do when a page is pasted: three or more, above the text or beside
/// furniture, and no list of the article's own.
/// </summary>
internal static class NavigationRuns
{
    private static readonly SearchValues<char> InnerMarks = SearchValues.Create(":;,–—|(");

    private const int ShortLine = 40;
    private const int ShortestRun = 3;

    public static void Apply(Draft draft)
    {
        var hasProse = false;
        for (var start = 0; start < draft.Count;)
        {
            hasProse |= draft.Traits[start].IsProse;
            var end = start;
            while (end < draft.Count && IsShort(draft, end) && (end == start || draft.Blocks[end].BlankLinesBefore == 0))
                end++;
            if (end - start >= ShortestRun && (!hasProse || IsBesideFurniture(draft, start, end)))
                DropRun(draft, start, end);
            start = Math.Max(end, start + 1);
        }
    }

    private static void DropRun(Draft draft, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (draft.Hits[i] is null)
                draft.Drop(i, Reason.Navigation, "rule:short-lines");
    }

    private static bool IsBesideFurniture(Draft draft, int start, int end)
    {
        var hits = 0;
        for (var i = start; i < end; i++)
            hits += draft.Hits[i] is null ? 0 : 1;
        return hits * 2 > end - start;
    }

    private static bool IsShort(Draft draft, int index)
    {
        var block = draft.Blocks[index];
        return block.Kind is BlockKind.Paragraph or BlockKind.Heading && block.Text.Length < ShortLine && draft.Traits[index].Words <= 6
            && !draft.Traits[index].EndsSentence && !block.Text.AsSpan().ContainsAny(InnerMarks)
            && !block.Text.Contains(" - ", StringComparison.Ordinal)
            && !block.Text.AsSpan().ContainsAnyInRange('0', '9') && !block.Text.StartsWith("By ", StringComparison.Ordinal)
            && !GradeTail.Bounds(block.Text);
    }
}
