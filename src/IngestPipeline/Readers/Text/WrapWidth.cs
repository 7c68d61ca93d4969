using System.Runtime.InteropServices;

namespace IngestPipeline.Readers.Text;

/// <summary>
/// Finds out whether a text was broken at a common width. A line break is the width's doing when the next line's first word would not
/// have fitted before it.
/// </summary>
internal sealed class WrapWidth
{
    private const int Narrowest = 40;
    private const int Widest = 110;

    private readonly string _source;
    private readonly List<PlainLine> _lines;
    private readonly int _width;
    private readonly int[] _widths;

    public WrapWidth(string source, List<PlainLine> lines)
    {
        _source = source;
        _lines = lines;
        _width = Find(CollectionsMarshal.AsSpan(lines));
        _widths = _width == 0 ? [] : OfGroups(CollectionsMarshal.AsSpan(lines));
    }

    /// <summary>Whether the break after the line at an index is the width's doing.</summary>
    public bool Breaks(int index)
    {
        var lines = CollectionsMarshal.AsSpan(_lines);
        if (_width == 0 || index + 1 >= lines.Length || lines[index + 1].BlanksBefore > 0)
            return false;
        var needed = Needed(lines, index);
        if (needed > _width)
            return true;
        var lower = char.IsLower(_source[lines[index + 1].Start]) && lines[index].Width > _width / 2;
        return lower || needed > _widths[index] || IsOpen(lines, index, _width);
    }

    /// <summary>A passage may be broken at a width of its own, a little narrower than the rest: a quotation that is set in.</summary>
    private int[] OfGroups(ReadOnlySpan<PlainLine> lines)
    {
        var widths = new int[lines.Length];
        for (var first = 0; first < lines.Length;)
        {
            int end = first + 1, widest = lines[first].Width, full = 0;
            for (; end < lines.Length && lines[end].BlanksBefore == 0; end++)
                widest = Math.Max(widest, lines[end].Width);
            for (var i = first; i + 1 < end; i++)
                full += Needed(lines, i) > widest ? 1 : 0;
            var ownWidth = end - first > 2 && widest * 4 > _width * 3 && full * 10 >= (end - first - 1) * 7;
            widths.AsSpan(first, end - first).Fill(ownWidth ? widest : _width);
            first = end;
        }

        return widths;
    }

    private int Find(ReadOnlySpan<PlainLine> lines)
    {
        var widths = new List<int>();
        var wide = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            wide += lines[i].Width > Widest ? 1 : 0;
            if (IsInner(lines, i))
                widths.Add(lines[i].Width);
        }

        if (widths.Count < 2 || wide * 10 > lines.Length)
            return 0;
        widths.Sort();
        var width = widths[(widths.Count - 1) * 95 / 100];
        foreach (var w in widths)
            width = w > width && w <= width + 3 ? w : width;
        if (width is < Narrowest or > Widest)
            return 0;
        int full = 0, open = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsInner(lines, i))
                continue;
            var isFull = Needed(lines, i) > width;
            full += isFull ? 1 : 0;
            open += isFull || IsOpen(lines, i, width) ? 1 : 0;
        }

        return full * 10 >= widths.Count * 6 || full * 10 >= widths.Count * 4 && open * 20 >= widths.Count * 17 ? width : 0;
    }

    /// <summary>A long line that ends in the middle of a sentence: broken a word or two early. Capitals are headings, line by line.</summary>
    private bool IsOpen(ReadOnlySpan<PlainLine> lines, int index, int width)
    {
        var line = lines[index];
        return line.Width * 5 > width * 4 && line.End > line.Start && (char.IsLetterOrDigit(_source[line.End - 1]) || _source[line.End - 1] == ',')
            && lines[index + 1].Kind is PlainLineKind.Plain && HasLower(line);
    }

    private bool HasLower(in PlainLine line)
    {
        foreach (var c in _source.AsSpan(line.Start, line.End - line.Start))
            if (char.IsLower(c))
                return true;
        return false;
    }

    private static bool IsInner(ReadOnlySpan<PlainLine> lines, int i) =>
        i + 1 < lines.Length && lines[i + 1].BlanksBefore == 0 && lines[i + 1].Kind is PlainLineKind.Plain or PlainLineKind.Quote
        && lines[i].Kind is PlainLineKind.Plain or PlainLineKind.Item or PlainLineKind.Quote;

    /// <summary>How wide the line at an index would have become with the next line's first word.</summary>
    private int Needed(ReadOnlySpan<PlainLine> lines, int index) => lines[index].Width + 1 + FirstWord(lines[index + 1]);

    private int FirstWord(in PlainLine line)
    {
        var text = _source.AsSpan(line.Start + line.Mark, line.End - line.Start - line.Mark);
        var end = text.IndexOf(' ');
        return end < 0 ? text.Length : end;
    }
}
