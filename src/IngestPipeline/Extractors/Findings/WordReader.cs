using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Findings;

/// <summary>
/// Walks a sentence word by word, case folded: a run of letters with apostrophes inside is a word, every number is the same word, and of the
/// marks only double quotation marks, question marks, exclamation marks, semicolons, colons, pound and per cent signs count. Nothing is copied.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private const uint Basis = 2166136261u;
    private const uint Prime = 16777619u;

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;
    private int _start;

    /// <summary>Of the folded word; equal words have equal hashes.</summary>
    public uint Hash { get; private set; }

    /// <summary>Whether it is a mark and no word.</summary>
    public bool IsMark { get; private set; }

    /// <summary>The current word or mark as written.</summary>
    public readonly ReadOnlySpan<char> Written => _text[_start.._position];

    public static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var character in word)
            hash = Next(hash, CharFold.Any(character));
        return hash;
    }

    /// <summary>The hash of a word one character longer; the character must be folded.</summary>
    public static uint Next(uint hash, char folded) => (hash ^ folded) * Prime;

    public bool Read()
    {
        while (_position < _text.Length)
        {
            _start = _position;
            var character = _text[_position];
            if (char.IsDigit(character))
                ReadNumber();
            else if (CharFold.IsWord(character))
                ReadWord();
            else if (MarkOf(character) is not '\0' and var mark)
                (Hash, IsMark, _position) = (Next(Basis, mark), true, _position + 1);
            else
            {
                _position++;
                continue;
            }

            return true;
        }

        return false;
    }

    private void ReadNumber()
    {
        while (_position < _text.Length && (char.IsDigit(_text[_position]) || (_text[_position] is ',' or '.' && IsDigitAt(_position + 1))))
            _position++;
        (Hash, IsMark) = (Next(Basis, '#'), false);
    }

    private readonly bool IsDigitAt(int position) => position < _text.Length && char.IsDigit(_text[position]);

    private void ReadWord()
    {
        var hash = Basis;
        while (_position < _text.Length)
        {
            var folded = CharFold.Any(_text[_position]);
            if (folded == '\'' ? !IsLetterAt(_position + 1) : !IsLetterAt(_position))
                break;
            hash = Next(hash, folded);
            _position++;
        }

        (Hash, IsMark) = (hash, false);
    }

    private readonly bool IsLetterAt(int position) =>
        position < _text.Length && CharFold.IsWord(_text[position]) && !char.IsDigit(_text[position]);

    private static char MarkOf(char character) => character switch
    {
        '"' or '“' or '”' or '„' or '«' or '»' => '"',
        '£' or '%' or '?' or '!' or ';' or ':' => character,
        _ => '\0',
    };
}
