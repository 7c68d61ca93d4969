namespace IngestPipeline.Cleaners.Markup;

/// <summary>Walks over the words of class names and ids: parted by blanks, hyphens, underscores and inner capitals; in lower case.</summary>
internal ref struct NameScanner(ReadOnlySpan<char> names)
{
    private readonly ReadOnlySpan<char> _names = names;
    private int _position;

    /// <summary>Whether the word is the first of its name.</summary>
    public bool StartsName { get; private set; }

    /// <summary>Whether no letter or digit touches the word on either side.</summary>
    public bool StandsAlone { get; private set; }

    /// <summary>Copies the next word into the buffer; words that do not fit are passed over.</summary>
    public bool MoveNext(Span<char> word, out int length)
    {
        StartsName = false;
        do
        {
            StartsName |= _position == 0;
            for (; _position < _names.Length && !char.IsAsciiLetterOrDigit(_names[_position]); _position++)
                StartsName |= _names[_position] is ' ';
            length = 0;
            if (_position == _names.Length)
                return false;
            length = Read(word);
        }
        while (length == 0);
        return true;
    }

    private int Read(Span<char> word)
    {
        var start = _position++;
        while (_position < _names.Length && char.IsAsciiLetterOrDigit(_names[_position]) && !IsInnerCapital(_position))
            _position++;
        StandsAlone = (start == 0 || !char.IsAsciiLetterOrDigit(_names[start - 1]))
            && (_position == _names.Length || !char.IsAsciiLetterOrDigit(_names[_position]));
        var length = _position - start;
        if (length > word.Length)
            return 0;
        for (var i = 0; i < length; i++)
            word[i] = char.ToLowerInvariant(_names[start + i]);
        return length;
    }

    private readonly bool IsInnerCapital(int position) =>
        char.IsAsciiLetterUpper(_names[position]) && char.IsAsciiLetterLower(_names[position - 1]);
}
