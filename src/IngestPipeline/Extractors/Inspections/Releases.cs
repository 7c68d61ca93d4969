using IngestPipeline.Model;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Reads when a report came out: "published yesterday", "out on Tuesday", "made public on June 3".</summary>
internal static class Releases
{
    private const int Before = 45;
    private const int After = 60;

    /// <summary>How far "at noon" may stand behind a list of the forces reported on.</summary>
    private const int LongestList = 150;

    private static readonly InspectionWords Lists = InspectionWords.English;

    /// <summary>What a release found by <paramref name="match"/> dates to; null where it is another's, or has no date.</summary>
    public static string? At(Article article, PhraseMatch<InspectionTerm> match, DateOnly? written, string? inspected)
    {
        var index = article.SentenceAt(match.Start);
        if (index < 0)
            return null;
        var sentence = article.Sentences[index].Span;
        var words = article.Slice(sentence);

        // The paper's own dateline has a capital: "Published 16th Feb 2024".
        if (article.Text[match.Start] == 'P' || !Has(words, Lists.ReleaseReportNouns) || Has(words, ["previous report", "last report"])
            || IsToCome(article.Text, match.Start) || Visits.IsOfAnother(article, sentence))
            return null;
        var from = Math.Max(sentence.Start, match.Start - Before);
        var to = Math.Min(sentence.End, match.End + After);
        foreach (var date in DateReader.Read(article.Text, match.Start, to))
            if (Resolve(article.Text, sentence.Start, date, written, inspected) is { } after)
                return after;
        string? last = null;
        foreach (var date in DateReader.Read(article.Text, from, match.Start))
            last = Resolve(article.Text, sentence.Start, date, written, inspected) ?? last;
        // A phrase may go on past the sentence its first word stands in.
        var end = Math.Max(match.End, Math.Min(sentence.End, match.End + LongestList));
        return last ?? AtNoon(article.Text.AsSpan(match.End, end - match.End), written);
    }

    /// <summary>"Yesterday's inspection", "Tuesday's report", near the top.</summary>
    public static string? OfPossessive(Article article, DateOnly? written) =>
        OfPossessive(article.Text, written) ?? (article.Metadata.Title is { } title ? OfPossessive(title, written) : null);

    private static string? OfPossessive(string text, DateOnly? written)
    {
        var end = Math.Min(text.Length, 1500);
        for (var at = text.IndexOf("day", 0, end, StringComparison.Ordinal); at >= 0 && at + 6 < end;
            at = text.IndexOf("day", at + 3, end - at - 3, StringComparison.Ordinal))
        {
            if (text[at + 3] is not ('\'' or '’') || text[at + 4] != 's' || !(Follows(text, at + 5) || Follows(text, PastAdjective(text, at + 5))))
                continue;
            var start = at;
            while (start > 0 && char.IsLetter(text[start - 1]))
                start--;
            foreach (var date in DateReader.Read(text, start, at + 3))
                if (DateResolver.Release(date, written, null) is { } day)
                    return day;
        }

        return null;
    }

    /// <summary>Whether the words before a date make it that of a release, or of something said.</summary>
    public static bool LeadTo(string text, int start, int date)
    {
        var before = text.AsSpan(Math.Max(start, date - 30), date - Math.Max(start, date - 30));
        return Has(before, Lists.ReleaseWords) || before.Contains("said", StringComparison.Ordinal);
    }

    // The days on which inspectors were there are no day of release: "visited in May", "between 3 and 14 May".
    private static string? Resolve(string text, int start, WrittenDate date, DateOnly? written, string? inspected)
    {
        var before = text.AsSpan(Math.Max(start, date.Start - 24), date.Start - Math.Max(start, date.Start - 24));
        return Has(before, ["between", "visited", "inspected", "dated"]) ? null : DateResolver.Release(date, written, inspected);
    }

    private static int PastAdjective(string text, int at)
    {
        foreach (var word in Lists.PossessedAdjectives)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && at + word.Length < text.Length && text[at + word.Length] == ' ')
                return at + word.Length;
        return at;
    }

    private static bool Follows(string text, int at)
    {
        foreach (var noun in Lists.ReleasePossessed)
            if (string.CompareOrdinal(text, at, noun, 0, noun.Length) == 0)
                return true;
        return false;
    }

    private static bool IsToCome(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - 12), Math.Min(12, start));
        foreach (var words in Lists.ReleaseNotYet)
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "published its findings at noon" is today's.
    private static string? AtNoon(ReadOnlySpan<char> after, DateOnly? written) =>
        written is { } day && Has(after, ["at noon", "at midday", "at lunchtime", "at midnight"]) ? Calendar.Iso(day) : null;

    private static bool Has(ReadOnlySpan<char> words, ReadOnlySpan<string> any)
    {
        foreach (var word in any)
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
