namespace IngestPipeline.Cleaners.Features;

/// <summary>Whether a block is in one of many boxes alike.</summary>
internal static class RepeatFeatures
{
    private const int MostBoxes = 100;

    public static ReadOnlySpan<string> Names => (string[])
        ["boxLevel", "boxes", "boxBlocks", "boxLinkDensity", "boxProse", "boxHeadings", "boxProseShare"];

    public static void Write(ref FeatureRow row, PageView view, int index)
    {
        var (level, boxes, totals) = view.Boxes.Around(view.Table.OfBlock(index));
        float count = Math.Max(1, boxes);
        row.Add(level);
        row.Add(Math.Min(MostBoxes, boxes));
        row.Add(totals.Blocks / count);
        row.Add(totals.LinkDensity);
        row.Add(totals.ProseWords / count);
        row.Add(totals.LinkedHeadings / count);
        row.Add((float)totals.ProseWords / Math.Max(1, view.ProseWords));
    }
}
