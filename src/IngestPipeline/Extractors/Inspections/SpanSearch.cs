namespace IngestPipeline.Extractors.Inspections;

/// <summary>Searches a span for the earliest of several words.</summary>
internal static class SpanSearch
{
    public static int IndexOfAny(this ReadOnlySpan<char> text, ReadOnlySpan<string> words, out int length)
    {
        var first = -1;
        length = 0;
        foreach (var word in words)
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (first < 0 || at < first))
                (first, length) = (at, word.Length);
        return first;
    }
}
