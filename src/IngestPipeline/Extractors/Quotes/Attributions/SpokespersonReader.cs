using IngestPipeline.Extractors.Quotes.Words;

namespace IngestPipeline.Extractors.Quotes.Attributions;

/// <summary>
/// Reads an unnamed spokesperson before a verb with all of the body they speak for, small words and commas in its name counted in:
/// <c>a spokeswoman for the Ministry of Housing, Communities and Local Government</c>.
/// </summary>
internal sealed class SpokespersonReader(QuoteText text)
{
    private const int Longest = 16;

    /// <summary>The tokens of the description that ends with token <paramref name="last"/>, asides left out; null when there is none.</summary>
    public (int First, int Past)? Before(int last, int low)
    {
        for (var i = last; i >= low && i > last - Longest; i--)
        {
            if (text.IsQuoted(i) || text.Cue(i) != CueStrength.None || (text.NameOf(i) < 0 && text.Word(i) is "who" or "which"))
                return null;
            if (!text.IsWord(i) || !text.IsSpokesperson(i))
                continue;
            return text.Word(i + 1) is "for" or "from" or "of" or "at" && i + 1 < last ? (FirstOf(i, low), PastOf(i + 2, last)) : null;
        }

        return null;
    }

    private int FirstOf(int head, int low)
    {
        var first = head;
        while (first > low && head - first < 4 && !text.IsDeterminer(first) && text.IsWord(first - 1)
            && text.Cue(first - 1) == CueStrength.None)
            first--;
        return text.IsDeterminer(first) ? first : head;
    }

    /// <summary>A comma ends the body's name unless words with capitals follow it.</summary>
    private int PastOf(int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (i > first && IsPastName(i))
                return i;
            else if (!text.IsWord(i) && !(text.IsMark(i, ',') && i < last && char.IsUpper(text.Word(i + 1)[0])) && !text.IsMark(i, '&'))
                return i;
        return last + 1;
    }

    /// <summary>Whether the word tells what they did rather than for whom: <c>for the latter pointed to</c>.</summary>
    private bool IsPastName(int token) => text.IsWord(token) && char.IsLower(text.Word(token)[0])
        && (text.Word(token) is [_, _, _, .., 'e', 'd'] || text.Word(token) is "who" or "which" or "that" or "after" or "before");
}
