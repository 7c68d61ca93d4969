using System.Buffers;

namespace IngestPipeline.Readers.Html;

/// <summary>Writes an outline while a page is scanned. Elements that hold no text and part none leave no trace.</summary>
internal sealed class OutlineWriter(MarkupBudget budget) : IDisposable
{
    private readonly List<OutlineTag> _tags = [];
    private readonly List<TextRun> _runs = [];
    private readonly List<TextPiece> _pieces = [];
    private char[] _markup = ArrayPool<char>.Shared.Rent(32 * 1024);
    private int _length;

    /// <summary>How many start tags came last, with nothing after any of them.</summary>
    private int _hollow;

    /// <summary>Whether text stands before the outermost of those that nothing has parted yet.</summary>
    private bool _partsText;
    private bool _inRun;

    /// <summary>Whether text came since the last tag that parts.</summary>
    private bool _hasText;
    private bool _spaced;

    public void Open(Tag tag, int attributes)
    {
        if (tag.IsEmpty && !_hasText)
            return;
        budget.Open(tag);
        _partsText = _hollow == 0 ? _hasText : _partsText;
        _hollow = tag.IsEmpty ? 0 : _hollow + 1;
        _tags.Add(new OutlineTag(_length, attributes, tag));
        Ensure(tag.Name.Length + 2);
        _markup[_length++] = '<';
        Finish(tag);
    }

    public void Close(Tag tag)
    {
        budget.Close(tag);
        if (IsTraceless(tag))
        {
            _length = _tags[^1].Outline;
            _tags.RemoveAt(_tags.Count - 1);
            _hollow--;
            return;
        }

        _hollow = 0;
        Ensure(tag.Name.Length + 3);
        _markup[_length++] = '<';
        _markup[_length++] = '/';
        Finish(tag);
    }

    /// <summary>Whether an element that ends holds nothing, and another parts what stands around it if it must be parted.</summary>
    private bool IsTraceless(Tag tag) => _hollow > 0 && _tags[^1].Tag == tag && tag.Role != TagRole.Cell
        && (!_partsText || _hollow > 1 && _tags[^_hollow].Tag.Parts);

    /// <summary>Adds text that can be seen.</summary>
    public void Text(int start, int end, TextMarks marks) => Add(start, end, _spaced ? marks | TextMarks.Spaced : marks);

    /// <summary>Adds white space, which counts only between two texts.</summary>
    public void Blank() => _spaced = true;

    /// <summary>Adds a line break; it counts only after text.</summary>
    public void Break(int at)
    {
        if (_hasText)
            Add(at, at, TextMarks.Break);
    }

    public void Time(int attributes) => Add(attributes, attributes, TextMarks.Time);

    public Outline Finish(HeadFacts facts, bool hasNoScript) =>
        new(new string(_markup, 0, _length), _tags, _runs, _pieces) { Facts = facts, HasNoScript = hasNoScript };

    public void Dispose() => ArrayPool<char>.Shared.Return(_markup);

    private void Finish(Tag tag)
    {
        tag.Name.CopyTo(_markup.AsSpan(_length));
        _length += tag.Name.Length;
        _markup[_length++] = '>';
        _inRun = false;
        if (tag.Parts)
            (_hasText, _spaced) = (false, false);
    }

    private void Add(int start, int end, TextMarks marks)
    {
        if (!_inRun)
        {
            _runs.Add(new TextRun(_length, _pieces.Count));
            Ensure(1);
            _markup[_length++] = 'x';
            (_inRun, _hasText, _hollow) = (true, true, 0);
        }

        _spaced &= (marks & TextMarks.Time) != 0;
        _pieces.Add(new TextPiece(start, end, marks));
    }

    private void Ensure(int more)
    {
        if (_length + more <= _markup.Length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(_markup.Length * 2);
        _markup.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_markup);
        _markup = larger;
    }
}
