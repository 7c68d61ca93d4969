using System.Runtime.InteropServices;

namespace IngestPipeline.Readers.Text;

/// <summary>Says of each line what it looks like: an item of a list, a row of a table, a quoted line, a Markdown heading.</summary>
internal sealed class LineClassifier(string source, List<PlainLine> lines)
{
    private const int Nearby = 6;

    public void Classify()
    {
        var span = CollectionsMarshal.AsSpan(lines);
        for (var i = 0; i < span.Length; i++)
            ClassifyAlone(ref span[i], i > 0 && span[i].BlanksBefore == 0);
        var lastItem = -Nearby;
        for (var i = 0; i < span.Length; i++)
        {
            if (span[i].Kind == PlainLineKind.Plain)
                TryItem(span, i, i - lastItem < Nearby);
            if (span[i].Kind == PlainLineKind.Item)
                lastItem = i;
        }

        Rows(span);
    }

    /// <summary>The line without its mark.</summary>
    public ReadOnlySpan<char> TextOf(in PlainLine line) => source.AsSpan(line.Start, line.End - line.Start);

    private void ClassifyAlone(ref PlainLine line, bool follows)
    {
        var text = TextOf(line);
        var hashes = text.IndexOfAnyExcept('#');
        if (hashes is > 0 and < 7 && text[hashes] == ' ')
            (line.Kind, line.Mark) = (PlainLineKind.Heading, hashes + 1);
        else if (text[0] == '>' && text.Length > 1)
            (line.Kind, line.Mark) = (PlainLineKind.Quote, QuoteMark(text));
        else if (follows && text.Length > 2 && (!text.ContainsAnyExcept('=') || !text.ContainsAnyExcept('-')))
            line.Kind = PlainLineKind.Underline;
        else if (ListMarker.LengthOf(text, ListMarkerKinds.Bullet) is var mark and > 0)
            (line.Kind, line.Mark) = (PlainLineKind.Item, mark);
    }

    private static int QuoteMark(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept("> ");
        return end < 0 ? 1 : end;
    }

    /// <summary>A dash, star or number is the mark of an item only in company, or where a list is announced.</summary>
    private void TryItem(Span<PlainLine> span, int i, bool afterItem)
    {
        var mark = ListMarker.LengthOf(TextOf(span[i]), ListMarkerKinds.Any);
        if (mark == 0)
            return;
        var announced = i > 0 && source[span[i - 1].End - 1] == ':';
        var starts = i == 0 || span[i].BlanksBefore > 0 || announced || span[i - 1].Kind == PlainLineKind.Item
            || span[i].Indent > span[i - 1].Indent || afterItem || NextIsMarked(span, i, 1);
        if (starts && (afterItem || announced || NextIsMarked(span, i, Nearby)))
            (span[i].Kind, span[i].Mark) = (PlainLineKind.Item, mark);
    }

    private bool NextIsMarked(Span<PlainLine> span, int i, int within)
    {
        for (var k = i + 1; k < span.Length && k <= i + within; k++)
            if (span[k].Kind == PlainLineKind.Item || ListMarker.LengthOf(TextOf(span[k]), ListMarkerKinds.Any) > 0)
                return true;
        return false;
    }

    private void Rows(Span<PlainLine> span)
    {
        for (var i = 0; i < span.Length;)
        {
            var separator = span[i].Kind == PlainLineKind.Plain ? TableRow.SeparatorOf(TextOf(span[i])) : null;
            var end = i + 1;
            while (separator is not null && end < span.Length && span[end].BlanksBefore == 0)
            {
                if (TableRow.SeparatorOf(TextOf(span[end])) != separator)
                    break;
                end++;
            }

            if (separator is not null && (end - i > 1 || TableRow.IsFramed(TextOf(span[i]))))
                for (var k = i; k < end; k++)
                    (span[k].Kind, span[k].Mark) = (TableRow.IsRule(TextOf(span[k])) ? PlainLineKind.RowRule : PlainLineKind.Row, 0);
            i = end;
        }
    }
}
