using IngestPipeline.Model;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Reads the day of a report from what its inspectorate did: "HMICFRS said last Thursday", "the inspectorate, which on Tuesday gave
/// it".</summary>
internal static class Verdicts
{
    /// <summary>How far behind the inspectorate's name its day may stand.</summary>
    private const int Reach = 70;

    /// <summary>Later sentences tell of what came after.</summary>
    private const int TopBlocks = 8;

    private static readonly InspectionWords Lists = InspectionWords.English;

    /// <summary>The day, where the article's top tells it.</summary>
    public static string? In(Article article, InspectionScan scan, DateOnly? written)
    {
        foreach (var match in scan.Text)
        {
            if (match.Value.Kind is not (InspectionTermKind.Inspectorate or InspectionTermKind.LooseInspectorate))
                continue;
            if (article.BlockAt(match.Start) >= TopBlocks)
                return null;
            if (At(article, match, written) is { } day)
                return day;
        }

        return null;
    }

    /// <summary>The day of a page the inspectorate itself put out.</summary>
    public static string? OfOwnPage(Article article, InspectorateEntry inspectorate, DateOnly? written)
    {
        if (written is not { } day)
            return null;
        var publisher = article.Metadata.Publisher;
        var isOwn = publisher is not null && (publisher == inspectorate.Name || inspectorate.Aliases.Contains(publisher));
        return isOwn || Has(article.Text, Lists.OwnPages) ? Calendar.Iso(day) : null;
    }

    private static string? At(Article article, PhraseMatch<InspectionTerm> match, DateOnly? written)
    {
        var index = article.SentenceAt(match.Start);
        if (index < 0)
            return null;
        var sentence = article.Sentences[index].Span;
        if (Visits.IsOfAnother(article, sentence))
            return null;
        foreach (var date in DateReader.Read(article.Text, match.End, Math.Min(sentence.End, match.End + Reach)))
        {
            if (!IsDay(date))
                continue;
            var words = article.Text.AsSpan(match.End, Math.Min(sentence.End, date.End + 20) - match.End);
            return Has(words, Lists.VerdictVerbs) && !Has(words, Lists.VerdictNotYet) ? DateResolver.Release(date, written, null) : null;
        }

        return null;
    }

    // A year or a month alone is when something was compared with.
    private static bool IsDay(WrittenDate date) => date.Weekday >= 0
        || date.Word is DateWord.Today or DateWord.Yesterday or DateWord.DayBeforeYesterday or DateWord.LastWeek
        || (date.Month > 0 && date.Day > 0);

    private static bool Has(ReadOnlySpan<char> words, string[] any)
    {
        foreach (var word in any)
            if (words.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
