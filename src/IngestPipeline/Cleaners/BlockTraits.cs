using IngestPipeline.Model;

namespace IngestPipeline.Cleaners;

/// <summary>What one pass over a block's text tells.</summary>
internal readonly record struct BlockTraits
{
    private const int ProseWords = 10;
    private const int LongWords = 25;

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
        int words = 0;
        var addresses = false;
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            words++;
            addresses = addresses || IsReaderWord(scanner.Current);
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

    private static bool EndsAsSentence(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd("\"'”’»)] ");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…';
    }

    private static bool IsReaderWord(ReadOnlySpan<char> word) => word.Length switch
    {
        2 => Is(word, "us") || Is(word, "we"),
        3 => Is(word, "you") || Is(word, "our"),
        4 => Is(word, "your"),
        6 => Is(word, "please"),
        _ => false,
    };

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
