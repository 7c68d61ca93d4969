using System.Buffers;

namespace IngestPipeline.Readers.Html;

/// <summary>
/// Leaves out of a page, in one pass before the parse, what no reader asks about: scripts, styles, comments, drawings, most attributes
/// and the white space between blocks. Parsing is what reading costs, and on most pages it is most of the bytes.
/// </summary>
internal sealed class MarkupReducer
{
    private readonly string _source;
    private readonly MarkupBudget _budget;
    private readonly bool _keepNoScript;
    private readonly List<SourcePiece> _pieces = [];
    private readonly List<string> _jsonLd = [];
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private readonly InlineTags _inline = new();
    private char[] _kept = [];
    private int _length;
    private int _keepFrom;
    private int _textFrom;
    private int _preformatted;
    private TagRole _before = TagRole.Block;
    private bool _hasNoScript;
    private string? _skipping;
    private int _skipFrom;
    private int _skipDepth;
    private int _skipResume;

    private MarkupReducer(string source, int maxElements, bool keepNoScript)
    {
        _source = source;
        _budget = new MarkupBudget(maxElements);
        _keepNoScript = keepNoScript;
    }

    /// <summary>Reduces a page.</summary>
    /// <exception cref="IngestException">It has more elements than allowed.</exception>
    public static ReducedMarkup Reduce(string source, int maxElements, bool keepNoScript, CancellationToken cancellationToken) =>
        new MarkupReducer(source, maxElements, keepNoScript).Run(cancellationToken);

    private ReducedMarkup Run(CancellationToken cancellationToken)
    {
        _kept = ArrayPool<char>.Shared.Rent(_source.Length);
        try
        {
            Scan(cancellationToken);
            Cut(_source.Length, _source.Length);
            return new ReducedMarkup(new string(_kept, 0, _length), _pieces, _jsonLd, _hasNoScript);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(_kept);
        }
    }

    private void Scan(CancellationToken cancellationToken)
    {
        var at = 0;
        while (true)
        {
            var next = at < _source.Length ? _source.IndexOf('<', at) : -1;
            if (next < 0 || next + 1 >= _source.Length)
            {
                if (_skipping is null)
                    return;
                at = GiveUpSkipping();
                continue;
            }

            at = At(next);
            if ((next & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private int At(int open)
    {
        var c = _source[open + 1];
        if (char.IsAsciiLetter(c))
            return StartTag(open);
        if (c == '/')
            return open + 2 < _source.Length && char.IsAsciiLetter(_source[open + 2]) ? EndTag(open) : Bogus(open);
        return c switch
        {
            '!' => Comment(open),
            '?' => Bogus(open),
            _ => open + 1,
        };
    }

    private int Comment(int open)
    {
        if (!_source.AsSpan(open).StartsWith("<!--"))
            return Bogus(open);
        var rest = _source.AsSpan(open + 4);
        var length = rest switch
        {
            ['>', ..] => 1,
            ['-', '>', ..] => 2,
            _ => rest.IndexOf("-->") is var end and >= 0 ? end + 3 : rest.Length,
        };
        return CutMarkup(open, open + 4 + length);
    }

    private int Bogus(int open)
    {
        var end = _source.IndexOf('>', open);
        return CutMarkup(open, end < 0 ? _source.Length : end + 1);
    }

    private int CutMarkup(int from, int to)
    {
        if (_skipping is not null)
            return to;
        if (!IsBlank(_textFrom, from))
            _before = TagRole.Inline;
        Cut(from, to);
        _textFrom = to;
        return to;
    }

    private int EndTag(int open)
    {
        var nameEnd = NameEnd(open + 2);
        Span<char> buffer = stackalloc char[16];
        var name = Lower(open + 2, nameEnd, buffer);
        var close = _source.IndexOf('>', nameEnd);
        var end = close < 0 ? _source.Length : close + 1;
        if (_skipping is not null)
        {
            if (name.SequenceEqual(_skipping) && --_skipDepth == 0)
                EndSkip(end);
            return end;
        }

        var role = Tags.RoleOf(name);
        if (role == TagRole.Void || role == TagRole.Inline && !_inline.Pop(name))
            return CutMarkup(open, end);
        _budget.Close(role, name);
        Boundary(open, role);
        _preformatted -= role == TagRole.Preformatted && _preformatted > 0 ? 1 : 0;
        _textFrom = end;
        return end;
    }

    private int StartTag(int open)
    {
        var nameEnd = NameEnd(open + 1);
        Span<char> buffer = stackalloc char[16];
        var name = Lower(open + 1, nameEnd, buffer);
        var role = Tags.RoleOf(name);
        if (_skipping is not null)
            return Skipped(open, nameEnd, name, role);
        _budget.Open(role, name);
        var apart = role is TagRole.Raw or TagRole.Hidden || role == TagRole.NoScript && !_keepNoScript;
        if (apart && Apart(open, nameEnd, name, role) is var resume and > 0)
            return resume;
        if (role is TagRole.Void or TagRole.Inline && !IsUnseen(nameEnd))
        {
            if (role == TagRole.Inline)
                _inline.Push(name, kept: false);
            return CutMarkup(open, TagEnd(nameEnd, out _));
        }

        if (role == TagRole.Inline)
            _inline.Push(name, kept: true);
        Boundary(open, role);
        var tag = new AttributeScanner(_source, nameEnd);
        while (tag.Next())
            if (!KeptAttributes.Keeps(role, tag.Name, tag.Value))
                Cut(tag.From, tag.To);
        _preformatted += role == TagRole.Preformatted ? 1 : 0;
        _textFrom = tag.End;
        return tag.End;
    }

    private int Skipped(int open, int nameEnd, ReadOnlySpan<char> name, TagRole role)
    {
        var end = TagEnd(nameEnd, out var selfClosed);
        if (role == TagRole.Raw && !selfClosed && RawEnd(name, end) is var raw and > 0)
            return raw;
        if (!selfClosed && name.SequenceEqual(_skipping))
            _skipDepth++;
        return end;
    }

    /// <summary>Leaves out an element with all it holds; 0 when it must be read like any other.</summary>
    private int Apart(int open, int nameEnd, ReadOnlySpan<char> name, TagRole role)
    {
        var end = TagEnd(nameEnd, out var selfClosed);
        if (role == TagRole.Raw)
            return CutMarkup(open, selfClosed && name is "iframe" ? end : Body(open, name, nameEnd, end));
        if (selfClosed)
            return CutMarkup(open, end);
        var isShadow = name is "template" && _source.AsSpan(nameEnd, end - nameEnd).Contains("shadowroot", StringComparison.Ordinal);
        if (isShadow || _unclosed.Contains(name.ToString()))
            return 0;
        _hasNoScript |= role == TagRole.NoScript;
        (_skipping, _skipFrom, _skipDepth, _skipResume) = (name.ToString(), open, 1, end);
        return end;
    }

    private int Body(int open, ReadOnlySpan<char> name, int nameEnd, int end)
    {
        var close = RawEnd(name, end);
        if (close == 0)
            return name is "script" or "style" ? _source.Length : end;
        if (name is "script" && _source.AsSpan(nameEnd, end - nameEnd).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            _jsonLd.Add(_source[end.._source.LastIndexOf('<', close - 1, close - open)]);
        return close;
    }

    /// <summary>After the first end tag of the name; 0 when there is none.</summary>
    private int RawEnd(ReadOnlySpan<char> name, int from)
    {
        for (var at = from; ;)
        {
            var found = _source.AsSpan(at).IndexOf("</");
            if (found < 0)
                return 0;
            at += found + 2;
            var after = at + name.Length;
            if (after >= _source.Length || !_source.AsSpan(at, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;
            if (char.IsAsciiLetterOrDigit(_source[after]))
                continue;
            var close = _source.IndexOf('>', after);
            return close < 0 ? _source.Length : close + 1;
        }
    }

    private void EndSkip(int end)
    {
        _skipping = null;
        CutMarkup(_skipFrom, end);
    }

    /// <summary>The element that is skipped never ends: it is read like any other, and so are all of its name.</summary>
    private int GiveUpSkipping()
    {
        _unclosed.Add(_skipping!);
        _skipping = null;
        Boundary(_skipFrom, TagRole.Inline);
        Cut(_skipFrom, _skipResume);
        _textFrom = _skipResume;
        return _skipResume;
    }

    /// <summary>White space next to a tag that parts the text means nothing.</summary>
    private void Boundary(int open, TagRole role)
    {
        var blank = IsBlank(_textFrom, open);
        if (!blank)
            _before = TagRole.Inline;
        else if (_preformatted == 0 && open > _textFrom && (Tags.Parts(_before) || Tags.Parts(role)))
            Cut(_textFrom, open);
        _before = role;
    }

    private void Cut(int from, int to)
    {
        if (from > _keepFrom)
        {
            _pieces.Add(new SourcePiece(_length, _keepFrom));
            _source.AsSpan(_keepFrom, from - _keepFrom).CopyTo(_kept.AsSpan(_length));
            _length += from - _keepFrom;
        }

        _keepFrom = to;
    }

    private bool IsBlank(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (_source[i] is not (' ' or '\n' or '\t' or '\r' or '\f'))
                return false;
        return true;
    }

    private bool IsUnseen(int nameEnd)
    {
        if (nameEnd < _source.Length && _source[nameEnd] == '>')
            return false;
        var tag = new AttributeScanner(_source, nameEnd);
        while (tag.Next())
            if (KeptAttributes.Unsees(tag.Name, tag.Value))
                return true;
        return false;
    }

    private int TagEnd(int nameEnd, out bool selfClosed)
    {
        var tag = new AttributeScanner(_source, nameEnd);
        while (tag.Next())
        {
        }

        selfClosed = tag.End - 2 >= nameEnd && _source[tag.End - 1] == '>' && _source[tag.End - 2] == '/';
        return tag.End;
    }

    private int NameEnd(int from)
    {
        while (from < _source.Length && _source[from] is not (' ' or '>' or '/' or '\n' or '\t' or '\r' or '\f' or '<'))
            from++;
        return from;
    }

    private ReadOnlySpan<char> Lower(int from, int to, Span<char> buffer)
    {
        var name = _source.AsSpan(from, to - from);
        if (!name.ContainsAnyInRange('A', 'Z'))
            return name;
        if (name.Length > buffer.Length)
            return name.ToString().ToLowerInvariant();
        return buffer[..name.ToLowerInvariant(buffer)];
    }
}
