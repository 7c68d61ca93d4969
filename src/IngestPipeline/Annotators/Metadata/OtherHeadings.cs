using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Finds the heading that is the headline where cleaning marked the site's name, an entry of its menu, or nothing.</summary>
internal sealed class OtherHeadings(Document document, MarkedBlocks marked, SiteNames site)
{
    private const int LevelsOfHeadline = 3;
    private const int FarthestHeading = 40;
    private const int BlocksOfText = 3;
    private const int ShortestTitle = 10;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " : ", ": ", " » ", " • ", " · "];

    /// <summary>The heading that the text begins with.</summary>
    public Block? FirstOfText() =>
        marked.FirstKept >= 0 && document.Blocks[marked.FirstKept] is { HeadingLevel: 1 or 2 } first ? first : null;

    /// <summary>Whether a heading of the first level is the page's only one and stands right above its text.</summary>
    public bool IsOnly(Block heading)
    {
        if (heading.HeadingLevel != 1 || marked.FirstKept - marked.TitleIndex is < 1 or > BlocksOfText + 1)
            return false;
        foreach (var block in document.Blocks)
            if (block.HeadingLevel == 1 && block != heading)
                return false;
        return true;
    }

    /// <summary>The heading right above the text.</summary>
    public Block? Above()
    {
        for (var i = marked.FirstKept - 1; i >= Math.Max(0, marked.FirstKept - BlocksOfText); i--)
            if (document.Blocks[i].HeadingLevel > 0 && !marked.IsApart(i))
                return document.Blocks[i];
        return null;
    }

    /// <summary>The heading below the marked one that the page calls itself by; null when the marked one is right.</summary>
    /// <param name="printed">The marked one.</param>
    /// <param name="social">The page's name for itself elsewhere, when it is another.</param>
    public Block? Instead(string printed, string? social)
    {
        var rest = RestOfTitle(printed);
        var isMenu = marked.Title is { HeadingLevel: 0, Kind: BlockKind.ListItem };
        if (rest is null && social is null && !isMenu)
            return null;
        var isAlone = marked.FirstKept < 0 || marked.IsTitleBelow;
        var last = Math.Min(document.Blocks.Count, isAlone ? marked.TitleIndex + FarthestHeading : marked.FirstKept + BlocksOfText);
        for (var i = marked.TitleIndex + 1; i < last; i++)
        {
            var block = document.Blocks[i];
            if (rest is { Length: >= ShortestTitle } && block is { HeadingLevel: 0, Kind: BlockKind.Paragraph } && !marked.IsApart(i)
                && Same(block.Text, rest))
                return block;
            if (block.HeadingLevel is < 1 or > LevelsOfHeadline || (marked.IsApart(i) && block.HeadingLevel > 1))
                continue;
            if (Same(block.Text, rest) || Same(block.Text, social) || (isMenu && block.HeadingLevel == 1 && document.Verdicts[i].IsKept))
                return block;
        }

        return null;
    }

    /// <summary>The other part of a title element that has the heading as one: “What is a moor? | Moorland blog”.</summary>
    private string? RestOfTitle(string printed)
    {
        if (document.Page.Title is not { } title || title.Length <= printed.Length)
            return null;
        foreach (var separator in Separators)
        {
            if (title.EndsWith(printed, StringComparison.OrdinalIgnoreCase)
                && title.AsSpan(0, title.Length - printed.Length).EndsWith(separator, StringComparison.Ordinal))
                return title[..^(printed.Length + separator.Length)];
            if (title.IndexOf(separator + printed + " ", StringComparison.OrdinalIgnoreCase) is > 0 and var at)
                return title[..at];
            if (title.StartsWith(printed, StringComparison.OrdinalIgnoreCase) && site.Has(printed)
                && title.AsSpan(printed.Length).StartsWith(separator, StringComparison.Ordinal))
                return title[(printed.Length + separator.Length)..];
        }

        return null;
    }

    private static bool Same(string heading, string? text) =>
        text is not null && heading.AsSpan().Trim().Equals(text.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
