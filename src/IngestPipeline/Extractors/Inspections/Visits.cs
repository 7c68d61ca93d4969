using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Reads when inspectors looked: "were on site between January and March", "visited in May".</summary>
internal static class Visits
{
    /// <summary>How far behind the words of a visit its date may stand.</summary>
    private const int Reach = 85;

    private static readonly InspectionWords Lists = InspectionWords.English;

    public static string? In(Article article, TextSpan sentence, DateOnly? written)
    {
        var words = article.Slice(sentence);
        var from = words.IndexOfAny(Lists.VisitPhrases, out _);
        if (from < 0 || words.IndexOfAny(Lists.VisitEarlierWords, out _) >= 0 || !IsOfInspectors(article, sentence, words)
            || IsOfAnother(article, sentence))
            return null;
        var start = sentence.Start + from;
        foreach (var date in DateReader.Read(article.Text, start, Math.Min(sentence.End, start + Reach + 40)))
            if (date.Start - start <= Reach && Resolve(article, sentence, date, written) is { } after)
                return after;
        foreach (var date in DateReader.Read(article.Text, Math.Max(sentence.Start, start - 40), start))
            if (Resolve(article, sentence, date, written) is { } before)
                return before;
        return null;
    }

    /// <summary>Whether a sentence speaks of a force the article only mentions: "Kent Police, which was inspected last year".</summary>
    public static bool IsOfAnother(Article article, TextSpan sentence)
    {
        var (subject, other) = (false, false);
        var mentions = (IReadOnlyList<ForceMention>)article.Facts.ForceMentions;
        for (var i = Forces.MentionOrder.CountBefore(mentions, sentence.Start); i < mentions.Count
            && mentions[i].Span.Start < sentence.End; i++)
            foreach (var force in article.Facts.Forces)
                if (force.Id == mentions[i].ForceId)
                    _ = force.Role == ForceRole.Subject ? subject = true : other = true;
        return other && !subject;
    }

    private static string? Resolve(Article article, TextSpan sentence, WrittenDate date, DateOnly? written)
    {
        if (Releases.LeadTo(article.Text, sentence.Start, date.Start) || (date.Weekday >= 0 && date.Month == 0)
            || date.Word is DateWord.Today or DateWord.Yesterday or DateWord.DayBeforeYesterday or DateWord.WeekAgo or DateWord.LastWeek)
            return null;
        var from = Math.Max(sentence.Start, date.Start - 22);
        var lead = article.Text.AsSpan(from, date.Start - from);
        if (date.Word is not (DateWord.LastYear or DateWord.ThisYear) && date.Day == 0 && lead.IndexOfAny(Lists.VisitLeads, out _) < 0)
            return null;
        if (DateResolver.Visit(date, Shared(article, sentence, date, written), written) is not { } resolved)
            return null;

        // Of a stretch of days the month it began is kept.
        var ranged = lead.Contains("between", StringComparison.OrdinalIgnoreCase) || lead.Contains("from", StringComparison.Ordinal);
        return ranged && resolved.Length > 7 ? resolved[..7] : resolved;
    }

    // "between May and July 2022": the first month has the year of the second.
    private static int Shared(Article article, TextSpan sentence, WrittenDate date, DateOnly? written)
    {
        if (date.Year > 0 || date.Month == 0)
            return date.Year;
        foreach (var next in DateReader.Read(article.Text, date.End, Math.Min(sentence.End, date.End + 40)))
            if (next.Word is DateWord.LastYear or DateWord.ThisYear && written is { } now)
                return next.Word == DateWord.LastYear ? now.Year - 1 : now.Year;
            else if (next.Year > 0)
                return next.Month >= date.Month || next.Month == 0 ? next.Year : next.Year - 1;
        return 0;
    }

    private static bool IsOfInspectors(Article article, TextSpan sentence, ReadOnlySpan<char> words)
    {
        if (Has(words, Lists.VisitInspectors) || words.IndexOfAny(Lists.VisitAlone, out _) >= 0)
            return true;
        var index = article.SentenceAt(sentence.Start);
        return Has(words, Lists.VisitCarried) && index > 0 && Has(article.Slice(article.Sentences[index - 1].Span), Lists.VisitInspectors);
    }

    private static bool Has(ReadOnlySpan<char> words, string[] any)
    {
        foreach (var word in any)
            if (words.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
