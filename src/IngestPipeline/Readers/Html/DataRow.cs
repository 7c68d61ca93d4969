using HtmlAgilityPack;

namespace IngestPipeline.Readers.Html;

/// <summary>Tells rows of data from rows that lay out a page.</summary>
internal sealed class DataRow(Outline outline)
{
    private const int MostNodes = 400;
    private const int LongestCell = 1000;
    private const int LongestLoneCell = 160;
    private const int MostParagraphs = 2;
    private const int MostBreaks = 4;

    private int _cells;
    private int _length;
    private int _paragraphs;
    private int _breaks;
    private int _breaksInARow;
    private bool _isParted;

    /// <summary>Whether the cells of the row hold values, not parts of a page.</summary>
    public bool Is(HtmlNode row)
    {
        var nodes = 0;
        _cells = 0;
        StartCell();
        for (var node = row.FirstChild; node is not null; node = Next(node, row))
            if (++nodes > MostNodes || !Fits(node))
                return false;
        return _cells > 1 || _length <= LongestLoneCell && _paragraphs < MostParagraphs && !_isParted;
    }

    private bool Fits(HtmlNode node)
    {
        if (node.NodeType == HtmlNodeType.Text)
        {
            foreach (ref readonly var piece in outline.PiecesAt(node.OuterStartIndex))
                Count(in piece);
        }
        else if (node.NodeType == HtmlNodeType.Element)
        {
            var tag = outline.TagAt(node.OuterStartIndex).Tag;
            if (IsStructure(tag))
                return false;
            if (tag.Role == TagRole.Cell)
                StartCell();
            _cells += tag.Role == TagRole.Cell ? 1 : 0;
            _paragraphs += tag.Name is "p" or "div" ? 1 : 0;
        }

        return _length <= LongestCell && _paragraphs <= MostParagraphs && _breaks <= MostBreaks;
    }

    private void StartCell() => (_length, _paragraphs, _breaks, _breaksInARow, _isParted) = (0, 0, 0, 0, false);

    private void Count(ref readonly TextPiece piece)
    {
        var isBreak = piece.Is(TextMarks.Break);
        _length += piece.End - piece.Start;
        _breaks += isBreak ? 1 : 0;
        _isParted |= !isBreak && _breaksInARow > 1 && _length > 0;
        _breaksInARow = isBreak ? _breaksInARow + 1 : 0;
    }

    private static bool IsStructure(Tag tag) =>
        tag.Role is TagRole.Table or TagRole.Row or TagRole.Heading or TagRole.Quote or TagRole.Preformatted
        || tag.Name is "article" or "section" or "main" or "header" or "footer" or "nav" or "form" or "figure";

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
