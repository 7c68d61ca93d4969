using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>When the inspectors looked and when their report came out, at the precision the article gives.</summary>
internal sealed record InspectionDates(string? Inspected, string? Published)
{
    private static readonly string[] VisitPhrases =
    [
        "was inspected", "were inspected", "been inspected", "inspected the", "inspected by", "inspection took place",
            "inspections took place",
        "carried out", "was conducted", "conducted", "led the inspection", "was visited", "visited by", "visited the",
            "inspectors visited", "fieldwork",
        "with the force", "with the service", "inspection between", "inspected in", "inspected between", "inspected last",
            "inspected during", "inspected over",
        "inspection in", "inspection last", "inspectors spent", "inspectors were in", "inspectors came", "inspection was in",
            "inspected from",
    ];

    private static readonly string[] EarlierWords =
        ["last inspect", "previous", "earlier inspect", "since the", "prior", "last visit", "last report", "last came", "years ago",
            "first inspected",
         "when inspectors came", "when the inspectors came", "will ", "next "];

    private static readonly string[] ReleaseWords = ["embargoed until", "published", "publishes", "released", "issued", "out today",
        "out this morning", "out yesterday", "out on ", "came out", "publication", "made public", "learned on", "learnt on"];

    private static readonly string[] ReportNouns =
        ["report", "findings", "conclusion", "assessment", "grad", "verdict", "out yesterday", "inspect", "HMIC", "watchdog", "PEEL",
            "rating", "judg", "Ofsted", "CQC", "out this morning", "embargoed", "Inspectorate"];

    public static InspectionDates Of(Article article, InspectionScan scan, CancellationToken cancellationToken)
    {
        var written = Calendar.DateOf(article.Metadata.Published);
        var inspected = First(scan.SentencesWith(article, InspectionTermKind.Visit), sentence => VisitOf(article, sentence, written),
            cancellationToken);
        var published = First(scan.SentencesWith(article, InspectionTermKind.Release), sentence =>
            ReleaseOf(article, sentence, written, inspected), cancellationToken);
        if (inspected is null && published is not null)
            inspected = First(
                scan.SentencesWith(article, InspectionTermKind.Visit), sentence =>
                    VisitOf(article, sentence, Calendar.DateOf(published) ?? written), cancellationToken);
        return new InspectionDates(inspected, published);
    }

    private static string? First(
        IEnumerable<TextSpan> sentences, Func<TextSpan, string?> read, CancellationToken cancellationToken)
    {
        foreach (var sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (read(sentence) is { } date)
                return date;
        }

        return null;
    }

    private static string? VisitOf(Article article, TextSpan sentence, DateOnly? written)
    {
        var words = article.Slice(sentence);
        if (!Has(words, VisitPhrases) || Has(words, EarlierWords))
            return null;
        if (IsOfAnother(article, sentence))
            return null;
        var from = words.IndexOfAny(VisitPhrases, out _);
        foreach (var date in DateReader.Read(article.Text, sentence.Start + Math.Max(0, from - 40), sentence.End))
        {
            if (IsOfRelease(article.Text, sentence.Start, date.Start) || date.Word is DateWord.Today or DateWord.Yesterday)
                continue;
            if (DateResolver.Visit(date, Shared(article, sentence, date, written), written) is { } resolved)
                return resolved;
        }

        return null;
    }

    // "Kent Police, which was inspected last year, is graded separately."
    private static bool IsOfAnother(Article article, TextSpan sentence)
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

    private static bool IsOfRelease(string text, int start, int date)
    {
        var before = text.AsSpan(Math.Max(start, date - 30), date - Math.Max(start, date - 30));
        return Has(before, ReleaseWords) || before.Contains("said", StringComparison.Ordinal);
    }

    private static string? ReleaseOf(Article article, TextSpan sentence, DateOnly? written, string? inspected)
    {
        var words = article.Slice(sentence);
        // The paper's own dateline has a capital: "Published 16th Feb 2024".
        if (words.Contains("Published", StringComparison.Ordinal) || !Has(words, ReleaseWords) || !Has(words, ReportNouns)
            || Has(words, ["previous report", "last report"]))
            return null;
        var at = words.IndexOfAny(ReleaseWords, out var length);
        var from = sentence.Start + Math.Max(0, at - 45);
        var to = Math.Min(sentence.End, sentence.Start + at + length + 60);
        foreach (var date in DateReader.Read(article.Text, from, to))
            if (DateResolver.Release(date, written, inspected) is { } resolved)
                return resolved;
        return null;
    }

    private static bool Has(ReadOnlySpan<char> words, ReadOnlySpan<string> any)
    {
        foreach (var word in any)
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
