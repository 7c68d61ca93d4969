using IngestPipeline.Model;

namespace IngestPipeline.Cleaners;

/// <summary>What one pass over a block's text tells.</summary>
internal readonly record struct BlockTraits
{
    private const int ProseWords = 10;
    private const int LongWords = 25;
    private const int ShortestUnparted = 6;

    public int Words { get; private init; }

    public int Commas { get; private init; }

    /// <summary>Whether the text ends as a sentence does: with a full stop, question or exclamation mark, closing quotes allowed.</summary>
    public bool EndsSentence { get; private init; }

    /// <summary>Whether it ends with a colon or semicolon, as a line before a list does.</summary>
    public bool LeadsOn { get; private init; }

    public bool HasQuoteMark { get; private init; }

    /// <summary>Whether the reader is spoken to: “you”, “our”, “please”.</summary>
    public bool AddressesReader { get; private init; }

    /// <summary>The share of the text inside links, 0 to 1.</summary>
    public float LinkDensity { get; private init; }

    /// <summary>Whether it reads as running text.</summary>
    public bool IsProse => (Words >= ProseWords && EndsSentence && LinkDensity < 0.5f) || (Words >= LongWords && LinkDensity < 0.35f);

    public static BlockTraits Of(Block block)
    {
        var text = block.Text.AsSpan();
        var words = 0;
        var addresses = false;
        for (var rest = text; rest.Length > 0;)
        {
            var end = rest.IndexOf(' ');
            var word = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            words += HoldsLetter(word) ? WordsIn(word) : 0;
            addresses = addresses || IsReaderWord(word);
        }

        return new BlockTraits
        {
            Words = words,
            Commas = text.Count(','),
            EndsSentence = EndsAsSentence(text),
            LeadsOn = text[^1] is ':' or ';',
            HasQuoteMark = text.ContainsAny('"', '“', '”'),
            AddressesReader = addresses,
            LinkDensity = Math.Min(1f, (float)block.LinkLength / text.Length),
        };
    }

    /// <summary>A dash or a bullet between blanks is no word.</summary>
    private static bool HoldsLetter(ReadOnlySpan<char> word) =>
        word.Length > 2 || (word.Length > 0 && (char.IsLetterOrDigit(word[0]) || char.IsLetterOrDigit(word[^1])));

    /// <summary>Chinese and Japanese run on without blanks: two characters make about a word.</summary>
    private static int WordsIn(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestUnparted)
            return 1;
        var characters = 0;
        foreach (var character in word)
            characters += character is >= '\u3040' and <= '\u9FFF' ? 1 : 0;
        return Math.Max(1, characters / 2);
    }

    private static bool EndsAsSentence(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd("\"'”’»)]」』） ");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
    }

    private static bool IsReaderWord(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 7 || (word[0] | 0x20) is not ('u' or 'w' or 'y' or 'o' or 'p'))
            return false;
        word = word.TrimEnd(".,:;!?");
        return word.Length switch
        {
            2 => Is(word, "us") || Is(word, "we"),
            3 => Is(word, "you") || Is(word, "our"),
            4 => Is(word, "your"),
            6 => Is(word, "please"),
            _ => false,
        };
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
