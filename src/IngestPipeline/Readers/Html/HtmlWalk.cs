using HtmlAgilityPack;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>Goes through a parsed page once, without recursion, and cuts its text into blocks.</summary>
internal sealed class HtmlWalk
{
    private readonly ReducedMarkup _markup;
    private readonly MojibakeExtent _mojibake;
    private readonly MetadataGatherer _metadata;
    private readonly BlockWriter _writer;
    private readonly OpenElements _open = new();
    private readonly BlockBuffer _main = new();
    private readonly BlockBuffer _aside = new();
    private BlockBuffer _buffer;
    private int _links;
    private int _bold;
    private int _preformatted;
    private int _asides;
    private int _row = -1;
    private bool _isTerm;

    public HtmlWalk(ReducedMarkup markup, MojibakeExtent mojibake)
    {
        _markup = markup;
        _mojibake = mojibake;
        _buffer = _main;
        _metadata = new MetadataGatherer(mojibake, markup.JsonLd);
        _writer = new BlockWriter(markup, _open);
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
            var inside = node.NodeType == HtmlNodeType.Element && Open(node) ? node.FirstChild : null;
            node = inside ?? After(node, root);
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
        var from = node.OuterStartIndex;
        var text = _markup.Text.AsSpan(from, node.OuterLength);
        if (text.StartsWith("</"))
            return;
        var shown = text.Trim();
        if (shown.IsEmpty)
        {
            _buffer.Blank();
            return;
        }

        if (FollowsStrayEnd(node, from))
            Part();
        if ((_buffer.Breaks > 1 || _isTerm) && _row < 0)
            Flush();
        var start = from + (text.Length - text.TrimStart().Length);
        if (_preformatted > 0 && _row < 0)
            Lines(text, from);
        else
            Append(text, start, start + shown.Length);
    }

    /// <summary>The parser drops an end tag that ends nothing; where it is a block's, it parts the text all the same.</summary>
    private bool FollowsStrayEnd(HtmlNode node, int from)
    {
        if (from == 0 || _markup.Text[from - 1] != '>' || node.PreviousSibling is not { NodeType: HtmlNodeType.Text })
            return false;
        var name = _markup.Text.AsSpan(Math.Max(0, from - 16), Math.Min(15, from - 1));
        var open = name.LastIndexOf("</");
        return open >= 0 && Tags.Parts(Tags.RoleOf(name[(open + 2)..].ToString().ToLowerInvariant()));
    }

    private void Append(ReadOnlySpan<char> text, int from, int to)
    {
        if (text.Contains('&'))
            text = Entities.Decode(text);
        if (_mojibake != MojibakeExtent.None)
            text = Mojibake.Repair(text.ToString(), _mojibake);
        _buffer.Append(text, from, to, _links > 0, _bold > 0);
    }

    private void Lines(ReadOnlySpan<char> text, int from)
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
                var start = from + offset + (line.Length - line.TrimStart().Length);
                Append(line, start, start + shown.Length);
            }

            if (offset + length < text.Length)
                _buffer.Break();
        }
    }

    /// <returns>Whether the element's children are to be read.</returns>
    private bool Open(HtmlNode node)
    {
        var tag = node.Name;
        var role = Tags.RoleOf(tag);
        if (role == TagRole.Break)
        {
            LineBreak();
            return false;
        }

        if (role == TagRole.Custom)
            role = _buffer.IsEmpty || !_open.IsInText ? TagRole.Block : TagRole.Inline;
        if (role == TagRole.NoScript)
            role = TagRole.Block;
        if (role == TagRole.Silent || role == TagRole.Metadata && tag != "time")
        {
            _metadata.Add(node, tag, _markup.Text);
            return false;
        }

        Enter(node, tag, role == TagRole.Metadata ? TagRole.Inline : role);
        if (tag == "time")
            _metadata.AddTime(node, _open.ElementOf(_open.InnermostBlock()), _markup.Text);
        else if (tag == "html")
            _metadata.AddRoot(node);
        return true;
    }

    private void LineBreak()
    {
        if (_row >= 0)
            _buffer.Blank();
        else
            _buffer.Break();
    }

    private void Enter(HtmlNode node, string tag, TagRole role)
    {
        var aside = false;
        switch (role)
        {
            case TagRole.Link:
                _links++;
                break;
            case TagRole.Bold:
                _bold++;
                break;
            case TagRole.Inline or TagRole.Void or TagRole.Hidden:
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

        if (role is TagRole.Inline or TagRole.Link or TagRole.Bold && node.HasAttributes && _row < 0 && ElementReader.IsUnseen(node))
            aside = BeginAside();
        _preformatted += role == TagRole.Preformatted ? 1 : 0;
        _open.Push(node, tag, role, aside);
        if (role == TagRole.Row && _row < 0 && DataRow.Is(node))
            _row = _open.Count - 1;
    }

    private bool BeginAside()
    {
        _asides++;
        _buffer = _aside;
        return true;
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
            case TagRole.Link:
                _links--;
                break;
            case TagRole.Bold:
                _bold--;
                break;
            case TagRole.Inline or TagRole.Void or TagRole.Hidden:
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

        _preformatted -= frame.Role == TagRole.Preformatted ? 1 : 0;
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
