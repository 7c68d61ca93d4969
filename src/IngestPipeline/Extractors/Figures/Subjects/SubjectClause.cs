using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Extractors.Figures.Periods;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Subjects;

/// <summary>The words of the clause before a figure: its subject, without the time that opens it and the verb that leads to the figure.</summary>
internal static class SubjectClause
{
    private const int Longest = 24;
    private const int LongestName = 12;

    /// <summary>Words that join what is measured to its figure.</summary>
    private const Roles Links = Roles.Preposition | Roles.Auxiliary | Roles.Measure | Roles.Change | Roles.Neutral | Roles.Adverb
        | Roles.Conjunction | Roles.Determiner;

    /// <summary>What is told before the figure; null when nothing is, or when it only points back.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="figures">Its figures; those before have their subjects.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="isPronoun">Whether the words only point back.</param>
    public static string? Before(SentenceScan scan, List<FigureDraft> figures, FigureDraft figure, out bool isPronoun)
    {
        isPronoun = false;
        var end = End(scan, QualifierReader.Start(scan, figure.First));
        if (scan.IsMark(end - 1, '(') || scan.IsMark(end - 1, ':'))
        {
            if (LastWithin(figures, figure, 0, end - 1) is { Subject: { } same } last && last.Next == end - 1 && scan.IsMark(end - 1, '('))
                return same;
            end = End(scan, end - 1);
        }

        if (AroundApposition(scan, end, QualifierReader.Start(scan, figure.First)) is { } parted)
            return parted;
        var first = SkipTime(scan, SkipMarks(scan, ClauseStart(scan, end), end), end);
        if (first >= end)
        {
            isPronoun = true;
            return null;
        }

        if (LastWithin(figures, figure, first, end) is { } inner)
        {
            if (Yardstick(scan, inner.Next, QualifierReader.Start(scan, figure.First) - 1) is { } yardstick)
                return yardstick;
            if (inner.Subject is not null && (inner.IsLike(figure) || figure.IsLimit
                && inner.Kind is not (FigureKind.Duration or FigureKind.Money)))
                return inner.Subject;
            var after = SkipMarks(scan, inner.Next, end);
            if (end - after >= 2)
                first = after;
            else if (inner.First - first >= 2 && WithoutLinks(scan, first, inner.First) is var cut && cut - first >= 2)
                end = cut;
        }

        if (first >= end)
            return null;
        if (scan.IsWord(first, "of") && end - first > 2)
            first++;
        isPronoun = end - first <= 2 && scan.Is(first, Roles.Pronoun);
        return isPronoun ? Text(scan, first, end) : WithItsSubject(scan, Math.Max(first, end - Longest), end);
    }

    /// <summary>The nearest figure before, when it lies within the words; it is one of the few before.</summary>
    private static FigureDraft? LastWithin(List<FigureDraft> figures, FigureDraft figure, int first, int end)
    {
        for (var i = figure.Position - 1; i >= 0 && figures[i].Next > first; i--)
            if (figures[i].First >= first && figures[i].Next <= end)
                return figures[i];
        return null;
    }

    /// <summary>"We were at 83% and the target was 95": "the target".</summary>
    private static string? Yardstick(SentenceScan scan, int from, int verb)
    {
        if (!scan.Is(verb, Roles.Be) || !scan.Is(verb - 1, Roles.Yardstick | Roles.Average))
            return null;
        var first = verb - 1;
        while (first > from && !scan.Is(first, Roles.Determiner) && scan[first].Kind == LexemeKind.Word)
            first--;
        return scan.Is(first, Roles.Determiner) ? Text(scan, first, verb) : null;
    }

    /// <summary>"The scheme, dubbed a folly, will cost": the words before the apposition and those after.</summary>
    private static string? AroundApposition(SentenceScan scan, int end, int figure)
    {
        if (end >= figure || !scan.IsMark(end - 1, ',') || !scan.Is(end, Roles.Auxiliary | Roles.Verb | Roles.Measure))
            return null;
        for (var i = end - 2; i > Math.Max(0, end - Longest); i--)
        {
            if (!IsBreak(scan, i))
                continue;
            if (!scan.IsMark(i, ',') || !IsVerb(scan, i + 1) && !scan.Is(i + 1, Roles.Boundary | Roles.Preposition))
                return null;
            var first = SkipTime(scan, SkipMarks(scan, ClauseStart(scan, i), i), i);
            return i - first is > 0 and <= LongestName ? Text(scan, first, i) + " " + Text(scan, end, figure) : null;
        }

        return null;
    }

    /// <summary>The words of the clause with its verb: "He waited".</summary>
    public static string? Whole(SentenceScan scan, FigureDraft figure)
    {
        var end = QualifierReader.Start(scan, figure.First);
        while (end > 0 && scan.Is(end - 1, Roles.Preposition | Roles.Determiner))
            end--;
        return Text(scan, SkipMarks(scan, ClauseStart(scan, end), end), end);
    }

    private static int End(SentenceScan scan, int end)
    {
        var limit = Math.Max(0, end - Longest);
        while (end > limit)
        {
            if (IsLink(scan, end - 1))
                end--;
            else if (scan.IsMark(end - 1, ')') && Opening(scan, end - 1) is var open and > 0)
                end = open;
            else
                break;
        }

        return IsParticle(scan, end) ? end + 1 : end;
    }

    /// <summary>The second word of "hung on for an hour", "applied for in 2 per cent", "never picked up fell".</summary>
    public static bool IsParticle(SentenceScan scan, int at) =>
        scan.Is(at, Roles.Preposition) && scan.Is(at + 1, Roles.Preposition | Roles.Change) && !scan.Is(at - 1, Roles.Noun)
        && (scan.Is(at - 1, Roles.Participle | Roles.Verb) || scan.WordAt(at - 1).EndsWith("ed", StringComparison.Ordinal));

    private static int Opening(SentenceScan scan, int close)
    {
        for (var i = close - 1; i > Math.Max(0, close - Longest); i--)
            if (scan.IsMark(i, '('))
                return i;
        return 0;
    }

    /// <summary>Any mark but hyphens and apostrophes in words, currency signs and the sign of percent.</summary>
    public static bool IsBreak(SentenceScan scan, int at) =>
        scan[at].Kind == LexemeKind.Mark && !scan.IsInnerDash(at) && !IsApostrophe(scan, at) && !scan.Is(at, Roles.Currency)
        && !scan.IsMark(at, '%') && !(scan.IsMark(at, '/') && scan[at].Glued);

    /// <summary>The words without the marks around them.</summary>
    public static string? Text(SentenceScan scan, int first, int end)
    {
        while (first < end && IsEdge(scan, first))
            first++;
        while (end > first && IsEdge(scan, end - 1))
            end--;
        return end > first ? scan.Text[scan[first].Start..scan[end - 1].End] : null;
    }

    /// <summary>A clause that begins with its verb takes its subject from before: "The scheme, dubbed a folly, will cost".</summary>
    private static string? WithItsSubject(SentenceScan scan, int first, int end)
    {
        var clause = Text(scan, first, end);
        if (first < 2 || !IsVerb(scan, first))
            return clause;
        if (scan.IsMark(first - 1, ','))
        {
            var start = SkipTime(scan, SkipMarks(scan, SentenceStart(scan, first - 1), first), first);
            var comma = start;
            while (comma < first - 1 && !scan.IsMark(comma, ','))
                comma++;
            return comma < first - 1 && comma - start is > 0 and <= LongestName ? Text(scan, start, comma) + " " + clause : clause;
        }

        if (!scan.IsWord(first - 1, "that") && !scan.IsWord(first - 1, "which") && !scan.IsWord(first - 1, "who"))
            return clause;
        var until = scan.IsMark(first - 2, ',') ? first - 2 : first - 1;
        var from = Math.Max(ClauseStart(scan, until), until - LongestName);
        for (var i = until - 2; i > from; i--)
            if (scan.Is(i, Roles.Determiner) && scan.Is(i + 1, Roles.Vague | Roles.Average))
                from = i;
        return Text(scan, from, until) is { } whole ? whole + " " + Text(scan, first - 1, end) : clause;
    }

    private static bool IsVerb(SentenceScan scan, int at) =>
        !scan.Is(at, Roles.Noun) && (scan.Is(at, Roles.Auxiliary | Roles.Verb | Roles.Measure | Roles.Participle)
            || scan[at].Kind == LexemeKind.Word && scan.WordAt(at).EndsWith("ed", StringComparison.Ordinal));

    private static int SentenceStart(SentenceScan scan, int at)
    {
        var limit = Math.Max(0, at - 2 * Longest);
        while (at > limit && !scan.IsMark(at - 1, ';') && !scan.IsMark(at - 1, ':'))
            at--;
        return at;
    }

    private static int SkipMarks(SentenceScan scan, int first, int end)
    {
        while (first < end && (scan.Is(first, Roles.Conjunction | Roles.Adverb) || scan[first].Kind == LexemeKind.Mark))
            first++;
        return first;
    }

    /// <summary>"By last week", "In 2005,", "This time".</summary>
    private static int SkipTime(SentenceScan scan, int first, int end)
    {
        if (scan.IsWord(first, "back") && scan.Is(first + 1, Roles.Preposition))
            first++;
        var at = scan.Is(first, Roles.Preposition) ? first + 1 : first;
        int next;
        if (PeriodReader.Read(scan, at) is { } period)
            next = period.Next;
        else if (scan.IsWord(first, "this") && scan.IsWord(first + 1, "time"))
            next = first + 2;
        else
            return first;
        if (next > end)
            return first;
        return scan.IsMark(next, ',') ? Math.Min(end, next + 1) : next;
    }

    private static int WithoutLinks(SentenceScan scan, int first, int end)
    {
        return Math.Max(first, End(scan, QualifierReader.Start(scan, end)));
    }

    private static bool IsLink(SentenceScan scan, int at) =>
        !scan.Is(at, Roles.Noun) && !(scan.Is(at, Roles.Pronoun) && !scan.IsWord(at, "us"))
        && scan.Is(at, Links);

    private static int ClauseStart(SentenceScan scan, int end)
    {
        var at = end;
        while (at > 0 && end - at <= Longest)
        {
            var before = at - 1;
            if (IsBreak(scan, before) && (end - at >= 1 || !scan.IsMark(before, ',')) && !IsList(scan, before))
                return at;
            if (end - at >= 1 && (scan.Is(before, Roles.Boundary) || scan.IsWord(before, "that") || scan.IsWord(before, "said")))
                return at;
            at--;
        }

        return at;
    }

    /// <summary>The comma of "Conwy, Gwynedd and Anglesey".</summary>
    private static bool IsList(SentenceScan scan, int comma) =>
        scan.IsMark(comma, ',') && scan.IsCapital(comma - 1) && scan.IsCapital(comma + 1) && comma > 1
        && (scan.IsWord(comma + 2, "and") && scan.IsCapital(comma + 3) || scan.IsMark(comma + 2, ',') && scan.IsCapital(comma + 3));

    private static bool IsApostrophe(SentenceScan scan, int at) =>
        scan[at].Glued && (scan.IsMark(at, '\'') || scan.IsMark(at, '’')) && scan[at - 1].Kind == LexemeKind.Word && !scan[at + 1].Glued
            && scan[at + 1].Kind == LexemeKind.Word;

    private static bool IsEdge(SentenceScan scan, int at) =>
        scan[at].Kind == LexemeKind.Mark && !scan.Is(at, Roles.Currency) && !scan.IsMark(at, '%');
}
