using HtmlAgilityPack;

namespace IngestPipeline.Readers.Html;

/// <summary>Tells rows of data from rows that lay out a page.</summary>
internal static class DataRow
{
    private const int MostNodes = 400;
    private const int LongestCell = 1000;
    private const int MostParagraphs = 2;

    /// <summary>Whether the cells of the row hold values, not parts of a page.</summary>
    public static bool Is(HtmlNode row)
    {
        int nodes = 0, length = 0, paragraphs = 0, breaks = 0;
        var node = row.FirstChild;
        while (node is not null)
        {
            if (++nodes > MostNodes)
                return false;
            var role = node.NodeType == HtmlNodeType.Element ? Tags.RoleOf(node.Name) : TagRole.Inline;
            if (role == TagRole.Cell)
                (length, paragraphs, breaks) = (0, 0, 0);
            length += node.NodeType == HtmlNodeType.Text ? node.OuterLength : 0;
            paragraphs += node.Name is "p" or "div" ? 1 : 0;
            breaks += role == TagRole.Break ? 1 : 0;
            if (IsStructure(role, node.Name) || length > LongestCell || paragraphs > MostParagraphs || breaks > 4)
                return false;
            node = Next(node, row);
        }

        return true;
    }

    private static bool IsStructure(TagRole role, string tag) =>
        role is TagRole.Table or TagRole.Row or TagRole.Heading or TagRole.Quote or TagRole.Preformatted
        || tag is "article" or "section" or "main" or "header" or "footer" or "nav" or "form" or "figure";

    private static HtmlNode? Next(HtmlNode node, HtmlNode row)
    {
        if (node.FirstChild is { } child)
            return child;
        while (node.NextSibling is null)
        {
            if (node.ParentNode is not { } parent || ReferenceEquals(parent, row))
                return null;
            node = parent;
        }

        return node.NextSibling;
    }
}
