using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures;

/// <summary>
/// Says what a figure measures, in the article's words: the whole it is a part of, the things counted, what the money is for.
/// </summary>
internal static class SubjectFinder
{
    private const int LongestSubject = 24;

    /// <summary>Words that join what is measured to its figure.</summary>
    private const Roles Links = Roles.Preposition | Roles.Auxiliary | Roles.Measure | Roles.Change | Roles.Neutral | Roles.Adverb
        | Roles.Conjunction | Roles.Determiner;

    public static string? Find(SentenceScan scan, FigureDraft figure)
    {
        if (scan.BlockKind == BlockKind.TableRow && FirstCell(scan, figure) is { } cell)
            return cell;
        return figure.Kind switch
        {
            FigureKind.Percent or FigureKind.Ratio when scan.IsWord(figure.Next, "of") => After(scan, figure.Next + 1),
            FigureKind.Ratio when figure.Things >= 0 || IsBeforeThings(scan, figure) => After(scan, Math.Max(figure.Things, figure.Next)),
            FigureKind.Count or FigureKind.Rate when figure.Things >= 0 && !scan.IsWord(figure.Things, "per") && !IsMove(scan, figure)
                => Things(scan, figure),
            FigureKind.Count when figure.IsElided && scan.IsWord(figure.Next, "of") => OfThem(scan, figure),
            FigureKind.Money => Purpose(scan, figure) ?? Around(scan, figure),
            _ => Around(scan, figure),
        };
    }

    /// <summary>"two-thirds oppose it" is about what is before; "a third fewer officers" about what follows.</summary>
    private static bool IsBeforeThings(SentenceScan scan, FigureDraft figure) =>
        figure.Unit != "times" && scan[figure.Next].Kind == LexemeKind.Word && !scan.Is(figure.Next, Roles.Stop);

    /// <summary>"Shoplifting rose from 11,204 incidents": what moved stands before.</summary>
    private static bool IsMove(SentenceScan scan, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        return scan.IsWord(before, "from") && scan.Is(before - 1, Roles.Change);
    }

    private static string? Around(SentenceScan scan, FigureDraft figure)
    {
        if (Before(scan, figure.First, out var isPronoun) is { } before && !isPronoun)
            return before;
        return figure is { Kind: FigureKind.Count, IsElided: true } ? figure.Unit : After(scan, figure.Next);
    }

    /// <summary>"31 of them had left": the things by their name, and what is said of them.</summary>
    private static string OfThem(SentenceScan scan, FigureDraft figure) =>
        scan[figure.Next + 2].Kind != LexemeKind.Digits && After(scan, figure.Next + 2) is { } said ? figure.Unit + " " + said : figure.Unit;

    private static string? FirstCell(SentenceScan scan, FigureDraft figure)
    {
        var bar = 0;
        while (bar < Math.Min(figure.First, LongestSubject) && !scan.IsMark(bar, '|'))
            bar++;
        return bar > 0 && bar < figure.First ? Join(scan, 0, bar) : null;
    }

    private static string? Things(SentenceScan scan, FigureDraft figure)
    {
        var first = figure.Things;
        if (scan.IsWord(first, "of"))
            first++;
        while (scan.Is(first, Roles.Determiner) || scan.IsWord(first, "more") || scan.IsWord(first, "fewer")
            || scan[first].Kind == LexemeKind.Digits)
            first++;
        return After(scan, first) ?? Around(scan, figure);
    }

    /// <summary>"for further training", "on new telephony", the "budget" of "£4.6bn budget".</summary>
    private static string? Purpose(SentenceScan scan, FigureDraft figure)
    {
        if (scan.IsWord(figure.Next, "of"))
            return After(scan, figure.Next + 1);
        if (scan[figure.Next].Kind == LexemeKind.Word && !scan.Is(figure.Next, Roles.Stop) && !scan.Is(figure.Next, Roles.Likeness))
            return After(scan, figure.Next);
        var end = ClauseEnd(scan, figure.Next);
        var purpose = PurposeAt(scan, figure.Next, end);
        if (purpose == figure.Next && scan.IsWord(purpose, "in"))
            purpose = PurposeAt(scan, purpose + 1, end) is var later and > 0 ? later : purpose;
        return purpose > 0 ? After(scan, purpose + 1) : null;
    }

    private static int PurposeAt(SentenceScan scan, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (scan.Is(i, Roles.Purpose) && !IsPeriodAt(scan, i + 1) && !scan.IsWord(i - 1, "up") && !IsInfinitive(scan, i))
                return i;
        return -1;
    }

    /// <summary>"£2m to be spent on": the purpose is still to come.</summary>
    private static bool IsInfinitive(SentenceScan scan, int at) => scan.IsWord(at, "to") && (scan.IsWord(at + 1, "be")
        || scan.IsWord(at + 1, "go"));

    /// <summary>
    /// The words from <paramref name="first"/> to the end of the clause, without the first verb that only says that it is so.
    /// </summary>
    public static string? After(SentenceScan scan, int first)
    {
        while (scan.IsWord(first, "which") || scan.IsWord(first, "whom") || scan.IsWord(first, "them"))
            first++;
        var end = Math.Min(ClauseEnd(scan, first), first + LongestSubject);
        while (end > first && scan.Is(end - 1, Roles.Preposition | Roles.Determiner | Roles.Conjunction) && !scan.Is(end - 1, Roles.Noun))
            end--;
        if (end <= first)
            return null;
        var verb = first;
        while (verb < end && !scan.Is(verb, Roles.Auxiliary) && !scan.IsWord(verb, "that") && !scan.Is(verb, Roles.Boundary))
            verb++;
        var rest = verb;
        while (rest < end && IsMereAuxiliary(scan, rest))
            rest++;
        if (rest == verb || rest >= end)
            return Join(scan, first, rest > verb ? verb : end);
        return verb > first ? Join(scan, first, verb) + " " + Join(scan, rest, end) : Join(scan, rest, end);
    }

    /// <summary>were, and the have of "have been" and "have reported": not the had of "had grants", nor could.</summary>
    private static bool IsMereAuxiliary(SentenceScan scan, int at)
    {
        if (scan.Is(at, Roles.Be) || scan.IsWord(at, "now"))
            return true;
        if (!scan.Is(at, Roles.Have))
            return false;
        var next = scan.IsWord(at + 1, "now") || scan.IsWord(at + 1, "since") ? at + 2 : at + 1;
        return scan.Is(next, Roles.Participle | Roles.Be) || scan.WordAt(next).EndsWith("ed", StringComparison.Ordinal);
    }

    /// <summary>The words of the clause up to the verb or preposition before the figure.</summary>
    private static string? Before(SentenceScan scan, int figure, out bool isPronoun)
    {
        var end = QualifierReader.Start(scan, figure);
        while (end > 0 && figure - end < LongestSubject && IsLink(scan, end - 1))
            end--;
        var first = ClauseStart(scan, end);
        while (first < end && (scan.Is(first, Roles.Conjunction | Roles.Adverb) || scan[first].Kind == LexemeKind.Mark))
            first++;
        if (PeriodReader.Read(scan, first) is { } period && period.Next < end && scan.IsMark(period.Next, ','))
            first = period.Next + 1;
        isPronoun = end - first <= 2 && scan.Is(first, Roles.Pronoun);
        return end > first ? Join(scan, Math.Max(first, end - LongestSubject), end) : null;
    }

    private static bool IsLink(SentenceScan scan, int at) =>
        !scan.Is(at, Roles.Noun) && !(scan.Is(at, Roles.Pronoun) && !scan.IsWord(at, "us"))
        && scan.Is(at, Links);

    private static int ClauseStart(SentenceScan scan, int end)
    {
        var at = end;
        while (at > 0 && end - at <= LongestSubject)
        {
            var before = at - 1;
            if (IsBreak(scan, before) && (end - at >= 1 || !scan.IsMark(before, ',')))
                return at;
            if (end - at >= 1 && (scan.Is(before, Roles.Boundary) || scan.IsWord(before, "that") || scan.IsWord(before, "said")))
                return at;
            at--;
        }

        return at;
    }

    /// <summary>Any mark but hyphens and apostrophes in words, currency signs and the sign of percent.</summary>
    private static bool IsBreak(SentenceScan scan, int at) =>
        scan[at].Kind == LexemeKind.Mark && !scan.IsInnerDash(at) && !IsApostrophe(scan, at) && !scan.Is(at, Roles.Currency)
        && !scan.IsMark(at, '%');

    private static int ClauseEnd(SentenceScan scan, int first)
    {
        var limit = Math.Min(scan.Count, first + 2 * LongestSubject);
        for (var i = first; i < limit; i++)
        {
            if (IsBreak(scan, i))
                return i;
            if (i > first && (IsBoundary(scan, i) || scan.IsWord(i, "and") && IsNewClause(scan, i + 1)))
                return i;
            if (i > first && scan.IsWord(i, "to") && IsAmount(scan, i + 1))
                return i;
            if (i > first && (scan.IsWord(i, "up") || scan.IsWord(i, "down")) && scan.IsWord(i + 1, "from"))
                return i;
            if (i > first && (IsPeriodAt(scan, i) || scan.Is(i, Roles.Preposition) && IsPeriodAt(scan, i + 1)))
                return i;
        }

        return limit;
    }

    /// <summary>The 265 of "412 occasions to 265"; "calls to 101" goes on.</summary>
    private static bool IsAmount(SentenceScan scan, int at) =>
        scan.Is(at, Roles.Number)
        || scan[at].Kind == LexemeKind.Digits && NumberReader.TryRead(scan, at, out var number) && !scan.Vocabulary.IsEmergencyNumber(number.Value);

    /// <summary>A clause ends here; "victims who gave up" goes on.</summary>
    private static bool IsBoundary(SentenceScan scan, int at) =>
        scan.Is(at, Roles.Boundary) && !scan.IsWord(at, "who") && !scan.IsWord(at, "which") || scan.IsWord(at, "than");

    private static bool IsNewClause(SentenceScan scan, int at) =>
        scan[at].Kind == LexemeKind.Digits || scan.Is(at, Roles.Number | Roles.Pronoun | Roles.Auxiliary | Roles.Currency)
            || scan.IsWord(at, "that")
        || NumberReader.IsArticle(scan, at) && scan.IsWord(at + 1, "further");

    private static bool IsPeriodAt(SentenceScan scan, int at) => PeriodReader.Read(scan, at) is { IsWeak: false };

    private static bool IsApostrophe(SentenceScan scan, int at) =>
        scan[at].Glued && (scan.IsMark(at, '\'') || scan.IsMark(at, '’')) && scan[at - 1].Kind == LexemeKind.Word && !scan[at + 1].Glued
            && scan[at + 1].Kind == LexemeKind.Word;

    private static bool IsEdge(SentenceScan scan, int at) =>
        scan[at].Kind == LexemeKind.Mark && !scan.Is(at, Roles.Currency) && !scan.IsMark(at, '%');

    private static string? Join(SentenceScan scan, int first, int end)
    {
        while (first < end && IsEdge(scan, first))
            first++;
        while (end > first && IsEdge(scan, end - 1))
            end--;
        return end > first ? scan.Text[scan[first].Start..scan[end - 1].End] : null;
    }
}
