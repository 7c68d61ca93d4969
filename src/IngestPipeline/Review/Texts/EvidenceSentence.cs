using IngestPipeline.Model;

namespace IngestPipeline.Review.Texts;

/// <summary>
/// The sentence around a place of the article, for a person to judge by. A record has no sentences of its own; where a stop may belong to a
/// title or initials the sentence goes on, for too much is better here than too little.
/// </summary>
internal static class EvidenceSentence
{
    private const int Longest = 600;
    private const int LongestTitle = 4;

    public static TextSpan Around(string text, TextSpan span)
    {
        var start = Math.Min(span.Start, text.Length);
        var floor = Math.Max(0, start - Longest);
        while (start > floor && text[start - 1] != '\n' && !BeginsAt(text, start))
            start--;
        var end = Math.Min(span.End, text.Length);
        var ceiling = Math.Min(text.Length, end + Longest);
        while (end < ceiling && text[end] != '\n' && !(end > span.Start && BeginsAt(text, end)))
            end++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    public static string Of(string text, TextSpan span)
    {
        var sentence = Around(text, span);
        return text[sentence.Start..sentence.End];
    }

    private static bool BeginsAt(string text, int at)
    {
        if (at < 2 || at >= text.Length || text[at - 1] != ' ' || !MayOpen(text[at]))
            return false;
        var stop = at - 2;
        while (stop > 0 && text[stop] is '"' or '\'' or '”' or '’' or ')')
            stop--;
        return text[stop] is '!' or '?' || (text[stop] == '.' && (stop < at - 2 || !IsTitle(text, stop)));
    }

    private static bool MayOpen(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '“' or '‘' or '"' or '\'' or '(' or '£';

    /// <summary>A short word with a capital before the stop: Mr, Supt, an initial.</summary>
    private static bool IsTitle(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return stop - start is > 0 and <= LongestTitle && char.IsUpper(text[start]);
    }
}
