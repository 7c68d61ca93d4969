using HtmlAgilityPack;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>Goes through a parsed page once, without recursion, and cuts its text into blocks.</summary>
internal sealed class HtmlWalk
{
    private readonly Outline _outline;
    private readonly ReadOnlyMemory<char> _source;
    private readonly MojibakeExtent _mojibake;
    private readonly MetadataGatherer _metadata;
    private readonly BlockWriter _writer;
    private readonly OpenElements _open;
    private readonly DataRow _dataRow;
    private readonly BlockBuffer _main = new();
    private readonly BlockBuffer _aside = new();
    private BlockBuffer _buffer;
    private int _asides;
    private int _row = -1;
    private bool _isTerm;

    public HtmlWalk(Outline outline, ReadOnlyMemory<char> source, MojibakeExtent mojibake)
    {
        _outline = outline;
        _source = source;
        _mojibake = mojibake;
        _buffer = _main;
        _open = new OpenElements(source);
        _dataRow = new DataRow(outline);
        _metadata = new MetadataGatherer(outline.Facts, source, mojibake);
        _writer = new BlockWriter(_open);
    }

    public List<Block> Blocks => _writer.Blocks;

    public int VisibleLength => _writer.VisibleLength;

    public PageMetadata Metadata => _metadata.Metadata;

    public void Run(HtmlNode root, CancellationToken cancellationToken)
    {
        var steps = 0;
        var node = root.FirstChild;
        while (node is not null)
        {
            if ((++steps & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (node.NodeType == HtmlNodeType.Text)
                Text(node);
            else
                Open(node);
            node = node.FirstChild ?? After(node, root);
        }

        Flush();
    }

    private HtmlNode? After(HtmlNode node, HtmlNode root)
    {
        while (true)
        {
            if (_open.Count > 0 && ReferenceEquals(_open.Top.Node, node))
                Close();
            if (node.NextSibling is { } sibling)
                return sibling;
            if (node.ParentNode is not { } parent || ReferenceEquals(parent, root))
                return null;
            node = parent;
        }
    }

    private void Text(HtmlNode node)
    {
        var pieces = _outline.PiecesAt(node.OuterStartIndex);
        // The parser drops an end tag that ends nothing; it parts the text all the same.
        if (!pieces.IsEmpty && node.PreviousSibling is { NodeType: HtmlNodeType.Text })
            Part();
        foreach (ref readonly var piece in pieces)
        {
            if (piece.Is(TextMarks.Break))
                LineBreak();
            else if (piece.Is(TextMarks.Time))
                _metadata.AddTime(piece.Start, _open.ElementOf(_open.InnermostBlock()));
            else
                Text(in piece);
        }
    }

    private void Text(ref readonly TextPiece piece)
    {
        var text = _source.Span[piece.Start..piece.End];
        var shown = text.TrimStart();
        if (shown.Length < text.Length || piece.Is(TextMarks.Spaced))
            _buffer.Blank();
        var start = piece.End - shown.Length;
        shown = shown.TrimEnd();
        if (shown.IsEmpty && !piece.Is(TextMarks.Preformatted))
            return;
        if ((_buffer.Breaks > 1 || _isTerm) && _row < 0)
            Flush();
        if (piece.Is(TextMarks.Preformatted) && _row < 0)
            Lines(text, in piece);
        else
            Append(text, start, start + shown.Length, piece.Marks);
    }

    private void Append(ReadOnlySpan<char> text, int from, int to, TextMarks marks)
    {
        if (text.Contains('&'))
            text = Entities.Decode(text);
        if (_mojibake != MojibakeExtent.None)
            text = Mojibake.Repair(text.ToString(), _mojibake);
        _buffer.Append(text, from, to, (marks & TextMarks.Linked) != 0, (marks & TextMarks.Bold) != 0);
    }

    private void Lines(ReadOnlySpan<char> text, ref readonly TextPiece piece)
    {
        foreach (var range in text.Split('\n'))
        {
            var (offset, length) = range.GetOffsetAndLength(text.Length);
            var line = text.Slice(offset, length);
            var shown = line.Trim();
            if (!shown.IsEmpty)
            {
                if (_buffer.Breaks > 1)
                    Flush();
                var start = piece.Start + offset + (line.Length - line.TrimStart().Length);
                Append(line, start, start + shown.Length, piece.Marks);
            }

            if (offset + length < text.Length)
                _buffer.Break();
        }
    }

    private void Open(HtmlNode node)
    {
        ref readonly var start = ref _outline.TagAt(node.OuterStartIndex);
        var role = start.Tag.Role switch
        {
            TagRole.Custom => _buffer.IsEmpty || !_open.IsInText ? TagRole.Block : TagRole.Inline,
            TagRole.NoScript => TagRole.Block,
            var other => other,
        };
        Enter(role);
        var aside = start.Tag.Role == TagRole.Inline && _row < 0;
        if (aside)
            BeginAside();
        _open.Push(new Frame { Node = node, Tag = start.Tag, Role = role, Attributes = start.Attributes, IsAside = aside });
        if (role == TagRole.Row && _row < 0 && !_open.IsInLayout && _dataRow.Is(node))
            BeginRow();
    }

    private void LineBreak()
    {
        if (_row >= 0)
            _buffer.Blank();
        else
            _buffer.Break();
    }

    private void Enter(TagRole role)
    {
        switch (role)
        {
            case TagRole.Link or TagRole.Inline:
                break;
            case TagRole.Cell when _row >= 0:
                _buffer.StartCell();
                break;
            case TagRole.Definition when _isTerm && _row < 0:
                _isTerm = false;
                _buffer.Join(Separator());
                break;
            default:
                Part();
                break;
        }
    }

    /// <summary>A term that waits for its definition does not get a row for one.</summary>
    private void BeginRow()
    {
        if (_buffer.IsJoining)
            Flush();
        _row = _open.Count - 1;
    }

    private void BeginAside()
    {
        _asides++;
        _buffer = _aside;
    }

    /// <summary>A term that ends in a mark of its own needs no colon.</summary>
    private string Separator()
    {
        var text = _buffer.TextOf(_buffer.Lines.Length - 1);
        return text.IsEmpty || text[^1] is ':' or '?' or '!' or '.' or '–' or '-' or '—' ? " " : ": ";
    }

    private void Close()
    {
        var frame = _open.Top;
        switch (frame.Role)
        {
            case TagRole.Link or TagRole.Inline:
                break;
            case TagRole.Row when _row == _open.Count - 1:
                _writer.WriteRow(_buffer, aside: _buffer == _aside);
                _row = -1;
                break;
            case TagRole.Term when !_buffer.IsEmpty && _row < 0:
                _isTerm = true;
                break;
            default:
                Part();
                break;
        }

        if (frame.IsAside)
        {
            Flush();
            if (--_asides == 0)
                _buffer = _main;
        }

        _open.Pop();
    }

    /// <summary>Ends the block that is being gathered, or in a row parts its words.</summary>
    private void Part()
    {
        if (_row >= 0)
            _buffer.Blank();
        else if (!_buffer.IsJoining)
            Flush();
    }

    private void Flush()
    {
        _writer.Write(_buffer, aside: _buffer == _aside, _isTerm);
        _isTerm = false;
    }
}
