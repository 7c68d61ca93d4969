using IngestPipeline.Cleaners.Markup;

namespace IngestPipeline.Cleaners.Features;

/// <summary>What else the elements around a block hold, and the elements like its own.</summary>
internal static class ContainerFeatures
{
    private const int Levels = 4;
    private const int MostBlocks = 500;

    public static ReadOnlySpan<string> Names => (string[])
    [
        "blocks0", "linkDensity0", "proseShare0", "length0", "blocks1", "linkDensity1", "proseShare1", "length1",
        "blocks2", "linkDensity2", "proseShare2", "length2", "blocks3", "linkDensity3", "proseShare3", "length3",
        "alikeBlocks", "alikeLinkDensity", "alikeProseShare", "alikeLength", "pairBlocks", "pairLinkDensity", "pairProseShare", "pairLength", "card",
    ];

    public static void Write(ref FeatureRow row, PageView view, int index)
    {
        var element = view.Table.OfBlock(index);
        var outer = element;
        for (var level = 0; level < Levels; level++)
        {
            Write(ref row, outer < 0 ? default : view.Table.TotalsOf(outer), view.ProseWords);
            if (outer >= 0 && view.Table.ParentOf(outer) is >= 0 and var parent)
                outer = parent;
        }

        Write(ref row, view.Signs.AlikeTo(element), view.ProseWords);
        Write(ref row, view.Signs.AlikePair(element), view.ProseWords);
        row.Add(view.Table.IsInCard(index));
    }

    private static void Write(ref FeatureRow row, ElementTotals totals, int proseWords)
    {
        row.Add(Math.Min(MostBlocks, totals.Blocks));
        row.Add(totals.LinkDensity);
        row.Add((float)totals.ProseWords / Math.Max(1, proseWords));
        row.Add((float)totals.Characters / Math.Max(1, totals.Blocks));
    }
}
