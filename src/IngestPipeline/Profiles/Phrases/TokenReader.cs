namespace IngestPipeline.Profiles.Phrases;

/// <summary>
/// Walks a text word by word: a run of letters and digits is one token, every other visible character is one of its own.
/// A copy of the reader is a place to look ahead from.
/// </summary>
internal ref struct TokenReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _limit;
    private int _position;

    /// <summary>Reads <paramref name="text"/> from <paramref name="start"/>; a word cut by either end of the range is left out.</summary>
    public TokenReader(ReadOnlySpan<char> text, int start, int limit)
    {
        _text = text;
        _limit = limit;
        _position = start;
        if (start > 0 && start < limit && CharFold.IsWord(text[start - 1]))
        {
            SkipWord();
        }
    }

    public int Start { get; private set; }

    /// <summary>Exclusive end of the current token.</summary>
    public readonly int End => _position;

    public uint Hash { get; private set; }

    /// <summary>True when white space stands before the current token.</summary>
    public bool IsSpaced { get; private set; }

    public readonly ReadOnlySpan<char> Token => _text[Start.._position];

    public bool Next()
    {
        var start = _position;
        while (start < _limit && CharFold.IsSpace(_text[start]))
        {
            start++;
        }

        IsSpaced = start > _position;
        Start = start;
        _position = start;
        if (start >= _limit)
        {
            return false;
        }

        ReadToken();
        return _position <= _limit;
    }

    public void SkipTo(int position) => _position = position;

    private void ReadToken()
    {
        var hash = 2166136261u;
        var rest = _text[Start..];
        var length = 0;
        while (length < rest.Length && CharFold.Fold(rest[length]) is > '\u0001' and var folded)
        {
            hash = (hash ^ folded) * 16777619u;
            length++;
        }

        if (length == 0)
        {
            hash = (hash ^ CharFold.Punctuation(rest[length++])) * 16777619u;
        }

        _position = Start + length;
        Hash = hash;
    }

    private void SkipWord()
    {
        while (_position < _limit && CharFold.IsWord(_text[_position]))
        {
            _position++;
        }
    }
}
