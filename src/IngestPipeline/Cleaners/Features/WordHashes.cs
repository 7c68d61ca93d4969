namespace IngestPipeline.Cleaners.Features;

/// <summary>Walks the words of a text that are long enough, as hashes without case; the same on every run.</summary>
internal ref struct WordHashes(ReadOnlySpan<char> text, int shortest)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    public uint Current { get; private set; }

    public bool MoveNext()
    {
        var hash = 2166136261u;
        var length = 0;
        while (_position < _text.Length)
        {
            var character = _text[_position++];
            if (char.IsLetterOrDigit(character))
            {
                hash = (hash ^ TextFold.Fold(character)) * 16777619u;
                length++;
                continue;
            }

            if (length >= shortest)
                break;
            (hash, length) = (2166136261u, 0);
        }

        Current = hash ^ (hash >> 15);
        return length >= shortest;
    }
}
