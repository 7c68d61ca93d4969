using IngestPipeline.Model;

namespace IngestPipeline.Training.Quotes;

/// <summary>The words of a stretch: runs of letters and digits, apostrophes and hyphens inside them counted in.</summary>
internal static class QuoteWords
{
    /// <summary>Where each word begins.</summary>
    public static List<int> In(string text, TextSpan span)
    {
        var words = new List<int>();
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            words.Add(i);
            while (i < span.End && (char.IsLetterOrDigit(text[i]) || IsInside(text, i, span.End)))
                i++;
        }

        return words;
    }

    /// <summary>The stretch without what is no letter or digit at its ends.</summary>
    public static TextSpan Bare(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>The words two stretches share, of the words that either has.</summary>
    public static double Overlap(string text, TextSpan one, TextSpan other)
    {
        var (shared, all) = (new HashSet<int>(In(text, one)), new HashSet<int>(In(text, other)));
        all.UnionWith(shared);
        shared.IntersectWith(In(text, other));
        return all.Count == 0 ? 0 : (double)shared.Count / all.Count;
    }

    private static bool IsInside(string text, int position, int end) =>
        text[position] is '\'' or '’' or '-' && position + 1 < end && char.IsLetterOrDigit(text[position + 1]);
}
