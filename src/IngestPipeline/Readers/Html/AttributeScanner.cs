namespace IngestPipeline.Readers.Html;

/// <summary>Goes over the attributes of one start tag without making anything of them.</summary>
internal ref struct AttributeScanner(ReadOnlySpan<char> source, int from)
{
    private readonly ReadOnlySpan<char> _source = source;
    private int _at = from;

    /// <summary>The attribute's name as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Where the attribute's value stands, without its quotation marks.</summary>
    public Range Range { get; private set; }

    /// <summary>The attribute's value as written.</summary>
    public readonly ReadOnlySpan<char> Value => _source[Range];

    /// <summary>After the tag; known when <see cref="Next"/> has said that there are no more.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next attribute.</summary>
    public bool Next()
    {
        SkipBlanks(slashes: true);
        if (_at >= _source.Length || _source[_at] == '>' || OpensTag(_at))
        {
            End = _at < _source.Length && _source[_at] == '>' ? _at + 1 : _at;
            return false;
        }

        var start = _at++;
        while (_at < _source.Length && !IsBlank(_source[_at]) && _source[_at] is not ('/' or '>' or '=') && !OpensTag(_at))
            _at++;
        Name = _source[start.._at];
        Range = default;
        var after = _at;
        SkipBlanks(slashes: false);
        if (_at < _source.Length && _source[_at] == '=')
            ReadValue();
        else
            _at = after;
        return true;
    }

    private void ReadValue()
    {
        _at++;
        SkipBlanks(slashes: false);
        if (_at >= _source.Length)
            return;
        var quote = _source[_at];
        if (quote is '"' or '\'' && _source[(_at + 1)..].IndexOf(quote) is var length and >= 0)
        {
            Range = new Range(_at + 1, _at + 1 + length);
            _at += length + 2;
            return;
        }

        var start = _at;
        while (_at < _source.Length && !IsBlank(_source[_at]) && _source[_at] != '>' && !OpensTag(_at))
            _at++;
        Range = new Range(start, _at);
    }

    private void SkipBlanks(bool slashes)
    {
        while (_at < _source.Length && (IsBlank(_source[_at]) || slashes && _source[_at] == '/'))
            _at++;
    }

    private readonly bool OpensTag(int at) => _source[at] == '<' && TagScanner.OpensTag(_source, at);

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
