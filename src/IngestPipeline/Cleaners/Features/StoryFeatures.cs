using IngestPipeline.Cleaners.Markup;

namespace IngestPipeline.Cleaners.Features;

/// <summary>Whether a block belongs to the story the page is about, or to another on the same page.</summary>
internal static class StoryFeatures
{
    private const int Far = 60;

    public static ReadOnlySpan<string> Names => (string[])
    [
        "levelsToCore", "beforeCore", "afterCore", "coreShare", "inTitleArticle", "levelsToTitle", "mainHeadingsSince", "titleWords",
        "titleWordShare", "coreWords", "coreWordShare",
    ];

    public static void Write(ref FeatureRow row, PageView view, int index)
    {
        var element = view.Table.OfBlock(index);
        row.Add(Levels(view.Table, element, view.Core));
        row.Add(element >= 0 && view.Core >= 0 && element < view.Core && !view.Table.IsInside(view.Core, element));
        row.Add(element >= 0 && view.Core >= 0 && element > view.Table.TotalsOf(view.Core).LastElement);
        row.Add(view.Core < 0 ? 0 : (float)view.Table.TotalsOf(view.Core).ProseWords / Math.Max(1, view.ProseWords));
        row.Add(view.TitleArticle >= 0 && element >= 0 && view.Table.IsInside(element, view.TitleArticle));
        row.Add(view.Draft.Title < 0 ? -1 : Levels(view.Table, element, view.Table.OfBlock(view.Draft.Title)));
        row.Add(view.MainHeadingsSinceTitle(index));
        var (titleWords, coreWords, words) = TopicWords.Overlap(view.Draft.Blocks[index].Text, view.TitleWords, view.CoreWords);
        row.Add(titleWords);
        row.Add((float)titleWords / Math.Max(1, words));
        row.Add(Math.Min(Far, coreWords));
        row.Add((float)coreWords / Math.Max(1, words));
    }

    /// <summary>How many elements to climb until one holds the other as well.</summary>
    private static int Levels(ElementTable table, int element, int other)
    {
        if (other < 0)
            return -1;
        var levels = 0;
        for (; element >= 0 && !table.IsInside(other, element); element = table.ParentOf(element))
            levels++;
        return levels;
    }
}
