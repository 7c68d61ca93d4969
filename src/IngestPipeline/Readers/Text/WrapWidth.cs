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
    private const int Slack = 8;

    private readonly string _source;
    private readonly int _width;

    public WrapWidth(string source, List<PlainLine> lines)
    {
        _source = source;
        _width = Find(CollectionsMarshal.AsSpan(lines));
    }

    /// <summary>Whether the break between a line and the next is the width's doing.</summary>
    public bool Breaks(in PlainLine line, in PlainLine next)
    {
        if (_width == 0 || next.BlanksBefore > 0)
            return false;
        var needed = line.Width + 1 + FirstWord(next);
        if (needed > _width)
            return true;
        var lower = char.IsLower(_source[next.Start]) && line.Width > _width / 2;
        return lower || needed > _width - Slack && !EndsSentence(_source.AsSpan(line.Start, line.End - line.Start));
    }

    /// <summary>Whether the last word of a text ends a sentence or announces something.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("\"'”’)]»");
        return !text.IsEmpty && text[^1] is '.' or '!' or '?' or ':' or '…';
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
        var full = 0;
        for (var i = 0; i < lines.Length; i++)
            full += IsInner(lines, i) && lines[i].Width + 1 + FirstWord(lines[i + 1]) > width ? 1 : 0;
        return full * 10 >= widths.Count * 6 ? width : 0;
    }

    private static bool IsInner(ReadOnlySpan<PlainLine> lines, int i) =>
        i + 1 < lines.Length && lines[i + 1].BlanksBefore == 0 && lines[i + 1].Kind is PlainLineKind.Plain or PlainLineKind.Quote
        && lines[i].Kind is PlainLineKind.Plain or PlainLineKind.Item or PlainLineKind.Quote;

    private int FirstWord(in PlainLine line)
    {
        var text = _source.AsSpan(line.Start + line.Mark, line.End - line.Start - line.Mark);
        var end = text.IndexOf(' ');
        return end < 0 ? text.Length : end;
    }
}
