using System.Runtime.InteropServices;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>
/// Decides what single line breaks in a block mean: a typed list, lines that plainly stand for themselves, or no more than a blank.
/// </summary>
internal sealed class LineGrouping
{
    private const int LongestOwnLine = 120;
    private const int ShortestParagraph = 60;

    private readonly List<LineGroup> _groups = [];

    public ReadOnlySpan<LineGroup> Of(BlockBuffer buffer, BlockKind kind)
    {
        _groups.Clear();
        var count = buffer.Lines.Length;
        if (count == 1 && kind is BlockKind.Paragraph or BlockKind.ListItem)
            _groups.Add(Single(buffer, kind));
        else if (count == 1 || kind is BlockKind.Heading or BlockKind.Caption)
            _groups.Add(new LineGroup(0, count, 0, kind));
        else
            Split(buffer, kind);
        return CollectionsMarshal.AsSpan(_groups);
    }

    /// <summary>A typed bullet makes a paragraph a list item; only marks that are nothing else do so without a neighbour.</summary>
    private static LineGroup Single(BlockBuffer buffer, BlockKind kind)
    {
        var skip = ListMarker.LengthOf(buffer.TextOf(0), ListMarkerKinds.Bullet);
        return skip > 0 ? new LineGroup(0, 1, skip, BlockKind.ListItem) : new LineGroup(0, 1, 0, kind);
    }

    private void Split(BlockBuffer buffer, BlockKind kind)
    {
        var count = buffer.Lines.Length;
        var marked = 0;
        for (var i = 0; i < count; i++)
            marked += ListMarker.LengthOf(buffer.TextOf(i), ListMarkerKinds.Any) > 0 ? 1 : 0;
        var kinds = marked > 1 ? ListMarkerKinds.Any : ListMarkerKinds.Bullet;
        var separate = StandAlone(buffer);
        var first = 0;
        for (var i = 1; i <= count; i++)
        {
            if (i < count && !separate && !Parts(buffer, i, kinds))
                continue;
            var skip = ListMarker.LengthOf(buffer.TextOf(first), kinds);
            _groups.Add(new LineGroup(first, i, skip, skip > 0 ? BlockKind.ListItem : kind));
            first = i;
        }
    }

    private static bool Parts(BlockBuffer buffer, int line, ListMarkerKinds kinds) =>
        ListMarker.LengthOf(buffer.TextOf(line), kinds) > 0 || Leads(buffer, line - 1) || EndsParagraph(buffer, line - 1);

    /// <summary>Whether a line is bold as a whole and no sentence: a heading somebody made by hand.</summary>
    private static bool Leads(BlockBuffer buffer, int line)
    {
        var text = buffer.TextOf(line);
        return text.Length is > 2 and < LongestOwnLine && buffer.Lines[line].Bold >= text.Length - 1
            && text[^1] is not (',' or ';' or '-' or '–') && StartsOwn(buffer.TextOf(line + 1));
    }

    /// <summary>Whether a line is as long as a paragraph and ends like one: no sentence needs a break after its full stop.</summary>
    private static bool EndsParagraph(BlockBuffer buffer, int line)
    {
        var text = buffer.TextOf(line);
        return text.Length >= ShortestParagraph && text.TrimEnd("\"'”’)]»") is [.., '.' or '!' or '?']
            && StartsOwn(buffer.TextOf(line + 1));
    }

    /// <summary>
    /// Whether three lines or more each say something for themselves: short, no sentence end, each with a start of its own.
    /// </summary>
    private static bool StandAlone(BlockBuffer buffer)
    {
        var count = buffer.Lines.Length;
        if (count < 3)
            return false;
        var sentences = 0;
        for (var i = 0; i < count; i++)
        {
            var text = buffer.TextOf(i);
            if (text.IsEmpty)
                continue;
            if (text.Length > LongestOwnLine || text[^1] is ',' or ';' && i < count - 1 || !StartsOwn(text))
                return false;
            sentences += text[^1] is '.' or '!' or '?' ? 1 : 0;
        }

        return sentences * 3 <= count;
    }

    private static bool StartsOwn(ReadOnlySpan<char> text) => !text.IsEmpty && !char.IsLower(text[0]);
}
