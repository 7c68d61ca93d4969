namespace IngestPipeline.Readers.Html;

/// <summary>Goes over the attributes of one start tag without making anything of them.</summary>
internal ref struct AttributeScanner(string source, int from)
{
    private int _at = from;

    /// <summary>The attribute's name as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The attribute's value as written, without its quotation marks.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Where the attribute starts, the white space before it with it.</summary>
    public int From { get; private set; }

    /// <summary>After the attribute.</summary>
    public readonly int To => _at;

    /// <summary>After the tag; known when <see cref="Next"/> has said that there are no more.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next attribute.</summary>
    public bool Next()
    {
        From = _at;
        SkipBlanks(slashes: true);
        if (_at >= source.Length || source[_at] == '>' || OpensTag(_at))
        {
            End = _at < source.Length && source[_at] == '>' ? _at + 1 : _at;
            return false;
        }

        var start = _at++;
        while (_at < source.Length && !IsBlank(source[_at]) && source[_at] is not ('/' or '>' or '=') && !OpensTag(_at))
            _at++;
        Name = source.AsSpan(start, _at - start);
        Value = default;
        var after = _at;
        SkipBlanks(slashes: false);
        if (_at < source.Length && source[_at] == '=')
            ReadValue();
        else
            _at = after;
        return true;
    }

    private void ReadValue()
    {
        _at++;
        SkipBlanks(slashes: false);
        if (_at >= source.Length)
            return;
        var quote = source[_at];
        if (quote is '"' or '\'')
        {
            var close = source.IndexOf(quote, _at + 1);
            var end = close < 0 ? source.Length : close;
            Value = source.AsSpan(_at + 1, end - _at - 1);
            _at = close < 0 ? end : close + 1;
            return;
        }

        var start = _at;
        while (_at < source.Length && !IsBlank(source[_at]) && source[_at] != '>' && !OpensTag(_at))
            _at++;
        Value = source.AsSpan(start, _at - start);
    }

    private void SkipBlanks(bool slashes)
    {
        while (_at < source.Length && (IsBlank(source[_at]) || slashes && source[_at] == '/'))
            _at++;
    }

    /// <summary>The parser takes a tag that opens inside another, outside quotation marks, for the end of the first.</summary>
    private readonly bool OpensTag(int at) =>
        source[at] == '<' && at + 1 < source.Length && (char.IsLetter(source[at + 1]) || source[at + 1] is '/' or '!');

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
