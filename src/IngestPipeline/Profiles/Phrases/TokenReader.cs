using System.Numerics;

namespace IngestPipeline.Profiles.Phrases;

/// <summary>Walks a text word by word: a run of letters and digits is one token, every other visible character is one of its own.</summary>
internal ref struct TokenReader(ReadOnlySpan<char> text)
{
    private const uint Spread = 0x9E3779B1;

    private readonly ReadOnlySpan<char> _text = text;

    public int Start { get; private set; }

    /// <summary>Exclusive end of the current token.</summary>
    public int End { get; private set; }

    public uint Hash { get; private set; }

    /// <summary>True when white space stands before the current token.</summary>
    public bool IsSpaced { get; private set; }

    public readonly ReadOnlySpan<char> Token => _text[Start..End];

    public bool Next()
    {
        var text = _text;
        var start = End;
        while (start < text.Length && CharFold.IsSpace(text[start]))
        {
            start++;
        }

        IsSpaced = start > End;
        Start = End = start;
        if (start >= text.Length)
        {
            return false;
        }

        var (end, hash) = (start, 0u);
        while (end < text.Length && CharFold.Fold(text[end]) is > '\u0001' and var folded)
        {
            hash = BitOperations.RotateLeft(hash, 5) ^ folded;
            end++;
        }

        if (end == start)
        {
            hash = CharFold.Punctuation(text[end++]);
        }

        (End, Hash) = (end, hash * Spread);
        return true;
    }
}
