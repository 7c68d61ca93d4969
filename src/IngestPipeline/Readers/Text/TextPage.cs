using System.Runtime.InteropServices;
using System.Text;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Text;

/// <summary>One plain text on its way from source to document.</summary>
internal sealed class TextPage
{
    private const int LongestLabel = 20;

    private readonly RawDocument _raw;
    private readonly string _source;
    private readonly CancellationToken _cancellationToken;
    private readonly MojibakeExtent _mojibake;
    private readonly List<PlainLine> _lines;
    private readonly WrapWidth? _wrap;
    private readonly bool _hasGaps;
    private readonly int _title;
    private readonly List<Block> _blocks = [];

    public TextPage(RawDocument raw, string source, ReaderOptions options, CancellationToken cancellationToken)
    {
        _raw = raw;
        _source = source;
        _cancellationToken = cancellationToken;
        _mojibake = options.RepairMojibake ? Mojibake.ExtentIn(source) : MojibakeExtent.None;
        _lines = PlainLines.Of(source);
        new LineClassifier(source, _lines).Classify();
        _wrap = options.JoinWrappedLines ? new WrapWidth(source, _lines) : null;
        _title = HeadingRules.TitleCandidate(CollectionsMarshal.AsSpan(_lines));
        foreach (ref readonly var line in CollectionsMarshal.AsSpan(_lines)[Math.Min(1, _lines.Count)..])
            _hasGaps |= line.BlanksBefore > 0;
    }

    public Document Read()
    {
        for (var i = 0; i < _lines.Count;)
        {
            if ((i & 0xFF) == 0)
                _cancellationToken.ThrowIfCancellationRequested();
            var end = EndOf(i);
            Write(i, end);
            i = end;
        }

        return new Document(_raw, "text/plain", _blocks);
    }

    /// <summary>After the last line of the block that starts at a line.</summary>
    private int EndOf(int first)
    {
        var lines = CollectionsMarshal.AsSpan(_lines);
        var kind = lines[first].Kind;
        var end = first + 1;
        if (kind is PlainLineKind.Row or PlainLineKind.RowRule or PlainLineKind.Heading or PlainLineKind.Underline)
            return end;
        var isBare = kind == PlainLineKind.Plain && ListMarker.IsAlone(TextOf(lines[first]));
        if (isBare && end < lines.Length && lines[end] is { BlanksBefore: 0, Kind: PlainLineKind.Plain })
            end++;
        while (end < lines.Length && Continues(lines, first, end, kind))
            end++;
        return end;
    }

    private bool Continues(ReadOnlySpan<PlainLine> lines, int first, int next, PlainLineKind kind)
    {
        ref readonly var line = ref lines[next];
        if (line.BlanksBefore > 0 || line.Kind != (kind == PlainLineKind.Quote ? PlainLineKind.Quote : PlainLineKind.Plain))
            return false;
        if (_wrap is not null && _wrap.Breaks(next - 1))
            return true;
        return _wrap is not null && kind == PlainLineKind.Item && line.Indent > lines[first].Indent;
    }

    private void Write(int first, int end)
    {
        var lines = CollectionsMarshal.AsSpan(_lines);
        var line = lines[first];
        if (line.Kind is PlainLineKind.RowRule or PlainLineKind.Underline)
            return;
        var isBare = end - first > 1 && ListMarker.IsAlone(TextOf(line));
        var (kind, level) = isBare ? (BlockKind.ListItem, 0) : KindOf(first, end);
        var text = line.Kind == PlainLineKind.Row
            ? TableRow.Join(TextOf(line), Canonical)
            : Canonical(Joined(lines, isBare ? first + 1 : first, end));
        if (text.Length == 0)
            return;
        _blocks.Add(new Block(text, kind, new TextSpan(line.Start, lines[end - 1].End))
        {
            HeadingLevel = level,
            BlankLinesBefore = line.BlanksBefore,
        });
    }

    private (BlockKind Kind, int Level) KindOf(int first, int end)
    {
        var lines = CollectionsMarshal.AsSpan(_lines);
        var line = lines[first];
        switch (line.Kind)
        {
            case PlainLineKind.Item: return (BlockKind.ListItem, 0);
            case PlainLineKind.Row: return (BlockKind.TableRow, 0);
            case PlainLineKind.Quote: return (BlockKind.Quote, 0);
            case PlainLineKind.Heading: return (BlockKind.Heading, line.Mark - 1);
        }

        if (end == lines.Length)
            return (BlockKind.Paragraph, 0);
        if (first == _title && HeadingRules.IsTitle(_source.AsSpan(line.Start, lines[end - 1].End - line.Start)))
            return (BlockKind.Heading, 1);
        return IsHeading(lines, first, end) ? (BlockKind.Heading, 2) : (BlockKind.Paragraph, 0);
    }

    private bool IsHeading(ReadOnlySpan<PlainLine> lines, int first, int end)
    {
        if (lines[end].Kind == PlainLineKind.Underline)
            return true;
        if (end - first > 1 || _hasGaps && first > 0 && lines[first].BlanksBefore == 0)
            return false;
        if (lines[end].BlanksBefore > 0)
            end = PastLabels(lines, end);
        ref readonly var next = ref lines[end];
        var isItem = next.Kind is PlainLineKind.Item or PlainLineKind.Row;
        return HeadingRules.IsHeading(TextOf(lines[first]), _source.AsSpan(next.Start, lines[EndOf(end) - 1].End - next.Start), isItem);
    }

    /// <summary>Labels of advertisements stand between a heading and its body; the body is looked for a few lines on.</summary>
    private static int PastLabels(ReadOnlySpan<PlainLine> lines, int from)
    {
        for (var i = from; i < lines.Length && i < from + 4; i++)
            if (lines[i].Width > LongestLabel || lines[i].Kind != PlainLineKind.Plain)
                return i;
        return from;
    }

    private string Joined(ReadOnlySpan<PlainLine> lines, int first, int end)
    {
        if (end - first == 1)
            return BodyOf(lines[first]).ToString();
        var result = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            var text = BodyOf(lines[i]);
            if (result.Length > 0 && !IsHyphenated(result, text))
                result.Append(' ');
            result.Append(text);
        }

        return result.ToString();
    }

    /// <summary>A compound broken at its hyphen keeps the hyphen and takes no blank.</summary>
    private static bool IsHyphenated(StringBuilder before, ReadOnlySpan<char> after) =>
        before.Length > 1 && before[^1] == '-' && char.IsLetter(before[^2]) && after.Length > 0 && char.IsLower(after[0]);

    private ReadOnlySpan<char> BodyOf(in PlainLine line)
    {
        var text = TextOf(line)[line.Mark..];
        return line.Kind == PlainLineKind.Heading ? text.TrimEnd("# ") : text;
    }

    private string Canonical(string text)
    {
        if (text.Contains('&') && text.Contains(';'))
            text = Entities.Decode(text);
        return CanonicalText.Of(Mojibake.Repair(text, _mojibake));
    }

    private ReadOnlySpan<char> TextOf(in PlainLine line) => _source.AsSpan(line.Start, line.End - line.Start);
}
