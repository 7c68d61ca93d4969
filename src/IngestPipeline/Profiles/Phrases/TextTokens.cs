using System.Runtime.CompilerServices;

namespace IngestPipeline.Profiles.Phrases;

/// <summary>
/// The tokens of a text, found once for all the matchers that go over it. They are kept as long as the text itself is; safe for many threads.
/// </summary>
internal sealed class TextTokens
{
    // Shorter texts, such as cells and names, are read faster than they are looked up.
    private const int ShortestKept = 256;

    private static readonly ConditionalWeakTable<string, TextTokens> Kept = [];

    private readonly TextToken[] _tokens;

    private TextTokens(string text)
    {
        var tokens = GC.AllocateUninitializedArray<TextToken>(text.Length / 4 + 4);
        var reader = new TokenReader(text);
        while (reader.Next())
        {
            if (Count == tokens.Length)
                Array.Resize(ref tokens, 2 * Count);
            tokens[Count++] = new TextToken(reader.Start, reader.End, reader.Hash);
        }

        _tokens = tokens;
    }

    public int Count { get; }

    public TextToken this[int index] => _tokens[index];

    public static TextTokens Of(string text) =>
        text.Length < ShortestKept ? new TextTokens(text) : Kept.GetValue(text, static whole => new TextTokens(whole));

    /// <summary>The first token that begins at or after a place; <see cref="Count"/> when none does.</summary>
    public int FirstFrom(int start)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether white space stands before a token that is not the first.</summary>
    public bool IsSpaced(int index) => _tokens[index - 1].End < _tokens[index].Start;
}
