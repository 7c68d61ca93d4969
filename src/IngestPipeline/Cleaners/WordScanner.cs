namespace IngestPipeline.Cleaners;

/// <summary>Walks over the words of a text: runs of letters and digits, with apostrophes inside.</summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    public int Start { get; private set; }

    public readonly ReadOnlySpan<char> Current => _text[Start.._position];

    public bool MoveNext()
    {
        while (_position < _text.Length && !char.IsLetterOrDigit(_text[_position]))
            _position++;
        if (_position == _text.Length)
            return false;
        Start = _position;
        while (_position < _text.Length && IsInner(_position))
            _position++;
        return true;
    }

    private readonly bool IsInner(int position) =>
        char.IsLetterOrDigit(_text[position])
        || (_text[position] is '\'' or '’' && position + 1 < _text.Length && char.IsLetterOrDigit(_text[position + 1]));
}
