namespace IngestPipeline.Cleaners.Markup;

/// <summary>Walks over the words of class names and ids: parted by blanks, hyphens, underscores and inner capitals.</summary>
internal ref struct NameScanner(ReadOnlySpan<char> names)
{
    private readonly ReadOnlySpan<char> _names = names;
    private int _position;

    /// <summary>Whether the word is the first of its name.</summary>
    public bool StartsName { get; private set; }

    /// <summary>Whether no letter or digit touches the word on either side.</summary>
    public bool StandsAlone { get; private set; }

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        StartsName = _position == 0;
        for (; _position < _names.Length && !char.IsAsciiLetterOrDigit(_names[_position]); _position++)
            StartsName |= _names[_position] is ' ';
        if (_position == _names.Length)
            return false;
        var start = _position++;
        while (_position < _names.Length && char.IsAsciiLetterOrDigit(_names[_position]) && !IsInnerCapital(_position))
            _position++;
        StandsAlone = (start == 0 || !char.IsAsciiLetterOrDigit(_names[start - 1]))
            && (_position == _names.Length || !char.IsAsciiLetterOrDigit(_names[_position]));
        Current = _names[start.._position];
        return true;
    }

    private readonly bool IsInnerCapital(int position) =>
        char.IsAsciiLetterUpper(_names[position]) && char.IsAsciiLetterLower(_names[position - 1]);
}
