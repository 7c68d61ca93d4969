using DiffPlex;

namespace IngestPipeline.Review.Texts;

/// <summary>Cuts text into words, numbers with their inner marks, and single other characters; joined again they are the text.</summary>
internal sealed class WordChunker : IChunker
{
    public static WordChunker Instance { get; } = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        var chunks = new List<string>(text.Length / 3);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            chunks.Add(end - start == 1 ? Single(text[start]) : text[start..end]);
            start = end;
        }

        return chunks;
    }

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        if (!char.IsLetterOrDigit(text[start]))
            return char.IsHighSurrogate(text[start]) && end < text.Length ? end + 1 : end;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, end)))
            end++;
        return end;
    }

    /// <summary>The comma of 1,200, the point of 2.5, the apostrophe of force’s.</summary>
    private static bool IsInner(string text, int at) =>
        text[at] is '.' or ',' or '\'' or '’' or '-'
        && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]);

    private static string Single(char c) => c switch { ' ' => " ", '\n' => "\n", _ => c.ToString() };
}
