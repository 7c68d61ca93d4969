using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Marks;

/// <summary>
/// Pairs quotation marks into quotations, block by block. Nested ones stay inside; an unclosed one ends with its block, and goes on in the
/// next when that opens with a mark.
/// </summary>
internal sealed class QuotationFinder(Article article)
{
    private readonly List<QuoteMark> _marks = [];
    private MarkFamily? _open;
    private int _openBlock = -1;

    /// <summary>The outermost quotations of the article in text order.</summary>
    public List<Quotation> Find(CancellationToken cancellationToken)
    {
        var found = new List<Quotation>();
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            if (block % 256 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (MayHoldSpeech(block))
                FindIn(block, found);
        }

        return found;
    }

    private bool MayHoldSpeech(int block) => article.Blocks[block].Kind switch
    {
        BlockKind.TableRow => false,
        BlockKind.Heading => IsTurn(block),
        _ => true,
    };

    /// <summary>Whether so short a paragraph that it passes for a heading is a turn of a conversation: <c>‘With what?’</c> among others.</summary>
    private bool IsTurn(int block) => OpensWithMark(block) && (OpensWithMark(block - 1) || OpensWithMark(block + 1))
        && article.Slice(article.Blocks[block].Span) is [_, .., '?' or '.' or '!' or '…', var last] && QuotationMarks.IsAny(last);

    private bool OpensWithMark(int block) =>
        block >= 0 && block < article.Blocks.Count && QuotationMarks.IsAny(article.Text[article.Blocks[block].Span.Start]);

    private void FindIn(int block, List<Quotation> found)
    {
        _marks.Clear();
        QuoteMarks.Find(article.Text, article.Blocks[block].Span, _marks);
        var goesOn = GoesOn(block);
        var first = IsWrapped(block) ? AddWrapped(block, found) : 0;
        if (first < 0)
            return;
        if (article.Blocks[block].Kind != BlockKind.Caption)
            _open = null;
        for (var i = first; i < _marks.Count;)
            i = _marks[i].Side is MarkSide.Open or MarkSide.Either ? Pair(block, i, goesOn && i == 0, found) : i + 1;
    }

    /// <summary>Whether the block opens with a mark that carries on what an earlier block left open.</summary>
    private bool GoesOn(int block) =>
        _open is { } family && _marks.Count > 0 && _marks[0].Family == family && _marks[0].Position == article.Blocks[block].Span.Start;

    /// <summary>Whether the block goes on in the middle of a sentence that the block before left quoted, as lines of a pasted mail do.</summary>
    private bool IsWrapped(int block)
    {
        if (_open is not MarkFamily.Double || _openBlock != block - 1 || article.Blocks[block].Kind != BlockKind.Paragraph)
            return false;
        var before = article.Text[article.Blocks[block - 1].Span.End - 1];
        return (char.IsLetterOrDigit(before) || before == ',') && (_marks.Count == 0 || _marks[0].Side == MarkSide.Close)
            && !char.IsUpper(article.Text[article.Blocks[block].Span.Start]);
    }

    /// <summary>Adds a line of a quotation; returns the mark to go on with, or -1 when the quotation goes on.</summary>
    private int AddWrapped(int block, List<Quotation> found)
    {
        var span = article.Blocks[block].Span;
        var end = _marks.Count > 0 ? _marks[0].Position : span.End;
        var words = Trim(span.Start, end);
        found.Add(new Quotation
        {
            Words = words,
            Outer = new TextSpan(words.Start, _marks.Count > 0 ? _marks[0].End : words.End),
            Block = block,
            Family = MarkFamily.Double,
            IsClosed = _marks.Count > 0,
            Continues = true,
        });
        _openBlock = block;
        return _marks.Count > 0 ? 1 : -1;
    }

    /// <summary>Finds the end of the quotation that begins at mark <paramref name="open"/> and returns the mark to go on with.</summary>
    private int Pair(int block, int open, bool goesOn, List<Quotation> found)
    {
        var close = _marks[open].Family == MarkFamily.Single ? SingleClose(open) : Close(open);
        var isPlural = close.Mark >= 0 && _marks[close.Mark].Side == MarkSide.MayClose && (goesOn ? NextOpens(block)
            : MayStayOpen(block, open));
        if (close.Mark >= 0 && !isPlural)
        {
            Add(block, open, close.Mark, close.IsClosed, goesOn, found);
            return close.IsClosed ? close.Mark + 1 : close.Mark;
        }

        if (_marks[open].Family == MarkFamily.Single && !(goesOn || MayStayOpen(block, open) || IsSecondHalf(block, open, found)))
            return open + 1;
        Add(block, open, close: -1, isClosed: false, goesOn, found);
        (_open, _openBlock) = (_marks[open].Family, block);
        return _marks.Count;
    }

    /// <summary>
    /// The mark that ends a double quotation: its closing mark, or an opening one that shows that the closing mark was forgotten.
    /// </summary>
    private (int Mark, bool IsClosed) Close(int open)
    {
        var depth = 0;
        for (var i = open + 1; i < _marks.Count; i++)
        {
            if (_marks[i].Family != _marks[open].Family)
                continue;
            if (_marks[i].Side is not MarkSide.Open)
            {
                if (depth-- == 0)
                    return (i, true);
            }
            else if (IsNested(i))
            {
                depth++;
            }
            else
            {
                return (i, false);
            }
        }

        return (-1, false);
    }

    /// <summary>
    /// Whether an opening mark inside a quotation of its own family has both its own closing mark and the outer one to come.
    /// </summary>
    private bool IsNested(int inner)
    {
        var closes = 0;
        for (var i = inner + 1; i < _marks.Count && closes < 2; i++)
        {
            if (_marks[i].Family != _marks[inner].Family)
                continue;
            if (_marks[i].Side == MarkSide.Open)
                return false;
            closes++;
        }

        return closes == 2;
    }

    /// <summary>The mark that ends a single quotation; an apostrophe after a plural counts only when no better mark follows.</summary>
    private (int Mark, bool IsClosed) SingleClose(int open)
    {
        var (fallback, doubles) = (-1, 0);
        for (var i = open + 1; i < _marks.Count; i++)
        {
            var mark = _marks[i];
            if (mark.Family == MarkFamily.Double)
                doubles += mark.Side == MarkSide.Open || (mark.Side == MarkSide.Either && doubles == 0) ? 1 : -1;
            if (doubles < 0)
                break;
            if (mark.Family != MarkFamily.Single || doubles > 0)
                continue;
            if (mark.Side == MarkSide.Close)
                return (i, true);
            if (mark.Side == MarkSide.Open)
                break;
            if (fallback < 0)
                fallback = i;
        }

        return (fallback, fallback >= 0);
    }

    /// <summary>Whether the next paragraph opens with a single mark.</summary>
    private bool NextOpens(int block)
    {
        for (var next = block + 1; next < article.Blocks.Count && next <= block + 4; next++)
            if (!IsInsert(article.Blocks[next].Kind))
                return QuotationMarks.IsSingle(article.Text[article.Blocks[next].Span.Start]);
        return false;
    }

    /// <summary>
    /// Whether a single mark without a closing one can be a speech that goes on in the next paragraph rather than an apostrophe.
    /// </summary>
    private bool MayStayOpen(int block, int open)
    {
        var position = _marks[open].Position;
        var start = article.Blocks[block].Span.Start;
        if (position > start && !(position >= start + 2 && article.Text[position - 2] is ':' or ',' or '.'))
            return false;
        return NextOpens(block);
    }

    /// <summary>Whether a curly mark opens another sentence of one quoted in the same paragraph: <c>‘X,’ she said. ‘Y.</c></summary>
    private bool IsSecondHalf(int block, int open, List<Quotation> found)
    {
        var position = _marks[open].Position;
        return article.Text[position] == '‘' && open == _marks.Count - 1 && position >= 2 && article.Text[position - 2] is '.' or ':' or ','
            && char.IsUpper(article.Text[_marks[open].End]) && found is [.., { IsClosed: true, Family: MarkFamily.Single } before]
            && before.Block == block;
    }

    private static bool IsInsert(BlockKind kind) => kind is BlockKind.Heading or BlockKind.Caption or BlockKind.TableRow;

    /// <summary>Adds what begins at mark <paramref name="open"/> and ends before mark <paramref name="close"/>, or with the block at -1.</summary>
    private void Add(int block, int open, int close, bool isClosed, bool goesOn, List<Quotation> found)
    {
        var words = Trim(_marks[open].End, close < 0 ? article.Blocks[block].Span.End : _marks[close].Position);
        if (words.IsEmpty)
            return;
        found.Add(new Quotation
        {
            Words = words,
            Outer = new TextSpan(_marks[open].Position, isClosed ? _marks[close].End : words.End),
            Block = block,
            Family = _marks[open].Family,
            IsClosed = isClosed,
            Continues = goesOn && found.Count > 0 && found[^1].Block == _openBlock,
        });
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(article.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(article.Text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
