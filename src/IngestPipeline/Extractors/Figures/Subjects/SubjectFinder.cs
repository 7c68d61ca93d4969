using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Extractors.Figures.Periods;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Subjects;

/// <summary>
/// Says what a figure measures, in the article's words: the whole it is a part of, the things counted, what the money is for.
/// </summary>
internal static class SubjectFinder
{
    private const int LongestSubject = 24;
    private const int LongestDoing = 7;

    public static string? Find(SentenceScan scan, List<FigureDraft> figures, FigureDraft figure)
    {
        if (scan.BlockKind == BlockKind.TableRow && FirstCell(scan, figure) is { } cell)
            return cell;
        if (figure.Kind is FigureKind.Percent or FigureKind.Ratio && scan.IsWord(figure.Next, "of")
            && !(scan.IsWord(figure.Next + 1, "the") && scan.IsWord(figure.Next + 2, "time")))
            return Share(scan, figures, figure) ?? Around(scan, figures, figure);
        if (IsNamedAfter(scan, figure))
            return After(scan, figure.Next);
        return figure.Kind switch
        {
            FigureKind.Ratio when IsTransitive(scan, figure) => After(scan, figure.Next),
            FigureKind.Ratio when figure.Things >= 0 || IsBeforeThings(scan, figure) => After(scan, Math.Max(figure.Things, figure.Next)),
            FigureKind.Count when figure.Unit is "times" or "occasions" => Around(scan, figures, figure),
            FigureKind.Count or FigureKind.Rate when figure.Things >= 0 && !scan.IsWord(figure.Things, "per") && !IsMove(scan, figure)
                => Things(scan, figures, figure),
            FigureKind.Count when figure.IsElided && scan.IsWord(figure.Next, "of") => OfThem(scan, figure),
            FigureKind.Money => (IsOf(scan, figure) ? SubjectClause.Before(scan, figures, figure, out _) : null) ?? Purpose(scan, figure)
                ?? Around(scan, figures, figure),
            _ => Around(scan, figures, figure),
        };
    }

    /// <summary>"2.3% of cases": with what the clause says of them when the word alone says little.</summary>
    private static string? Share(SentenceScan scan, List<FigureDraft> figures, FigureDraft figure)
    {
        var whole = After(scan, figure.Next + 1);
        return whole is null || whole.Contains(' ', StringComparison.Ordinal)
            || SubjectClause.Before(scan, figures, figure, out var isPronoun) is not { } before
            || isPronoun ? whole : whole + " " + before;
    }

    /// <summary>"halved the time it takes", but not "complaints have doubled".</summary>
    private static bool IsTransitive(SentenceScan scan, FigureDraft figure) =>
        scan.Is(figure.First, Roles.Multiplied) && scan.Is(figure.Next, Roles.Determiner);

    /// <summary>"a retainer of £3,112".</summary>
    private static bool IsOf(SentenceScan scan, FigureDraft figure) =>
        scan.IsWord(QualifierReader.Start(scan, figure.First) - 1, "of") && !scan.IsWord(QualifierReader.Start(scan, figure.First) - 2, "cost");

    /// <summary>"a 1.99% rise in the precept", "a 2.4 per cent pay award".</summary>
    private static bool IsNamedAfter(SentenceScan scan, FigureDraft figure)
    {
        if (figure.Kind is not (FigureKind.Percent or FigureKind.Duration) || scan[figure.Next].Kind != LexemeKind.Word
            || scan.Is(figure.Next, Roles.Stop & ~Roles.Verb | Roles.Neutral | Roles.Comparative | Roles.Moment))
            return false;
        if (scan.Is(figure.Next, Roles.Move))
            return true;
        var isPlural = scan.WordAt(figure.Next - 1)[^1] is 's';
        return (figure.Kind == FigureKind.Percent || !isPlural) && NumberReader.IsArticle(scan, figure.First - 1)
            && !scan.WordAt(figure.Next).EndsWith("ed", StringComparison.Ordinal);
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

    private static string? Around(SentenceScan scan, List<FigureDraft> figures, FigureDraft figure)
    {
        if (SubjectClause.Before(scan, figures, figure, out var isPronoun) is { } before && !isPronoun)
            return IsGiven(scan, figure) && After(scan, figure.Next) is { } task ? before + " " + task : before;
        figure.PointsBack = isPronoun;
        if (figure is { Kind: FigureKind.Count, Things: >= 0 })
            return SubjectClause.Text(scan, figure.Things, figure.Next);
        return figure is { Kind: FigureKind.Count, IsElided: true } ? figure.Unit : After(scan, SkipTime(scan, figure.Next))
            ?? (isPronoun ? SubjectClause.Whole(scan, figure) : null);
    }

    /// <summary>"has given the service 28 days to produce a plan".</summary>
    private static bool IsGiven(SentenceScan scan, FigureDraft figure) =>
        figure.Kind == FigureKind.Duration && scan.IsWord(figure.Next, "to") && scan[figure.Next + 1] is { Kind: LexemeKind.Word } verb
        && (verb.Term is null || verb.Is(Roles.Verb | Roles.Be | Roles.Spend | Roles.Change)) && !scan.IsCapital(figure.Next + 1);

    private static int SkipTime(SentenceScan scan, int at) =>
        scan.Is(at, Roles.Preposition) && PeriodReader.Read(scan, at + 1) is { } period ? period.Next : at;

    /// <summary>"31 of them had left": the things by their name, and what is said of them.</summary>
    private static string OfThem(SentenceScan scan, FigureDraft figure) =>
        scan[figure.Next + 2].Kind != LexemeKind.Digits && After(scan, figure.Next + 2) is { } said ? figure.Unit + " " + said : figure.Unit;

    private static string? FirstCell(SentenceScan scan, FigureDraft figure)
    {
        var bar = 0;
        while (bar < Math.Min(figure.First, LongestSubject) && !scan.IsMark(bar, '|'))
            bar++;
        return bar > 0 && bar < figure.First ? SubjectClause.Text(scan, 0, bar) : null;
    }

    private static string? Things(SentenceScan scan, List<FigureDraft> figures, FigureDraft figure)
    {
        var first = figure.Things;
        if (scan.IsWord(first, "of"))
            first++;
        while (scan.Is(first, Roles.Determiner) || scan.IsWord(first, "more") || scan.IsWord(first, "fewer")
            || scan[first].Kind == LexemeKind.Digits)
            first++;
        if (first >= figure.Next - 1 && IsEnd(scan, figure.Next) && Doing(scan, figures, figure) is { } doing)
            return SubjectClause.Text(scan, first, figure.Next) + " " + doing;
        return After(scan, first) is { } things ? WithOwner(scan, figure, things) : Around(scan, figures, figure);
    }

    /// <summary>"the county's 50 fire stations": whose they are.</summary>
    private static string WithOwner(SentenceScan scan, FigureDraft figure, string things)
    {
        var owner = figure.First - 1;
        if (!PeriodRules.IsOwner(scan, owner) || scan.Is(owner, Roles.Determiner))
            return things;
        var first = owner;
        while (scan.IsCapital(first) && scan.IsCapital(first - 1))
            first--;
        return scan.Text[scan[first].Start..scan[owner].End] + " " + things;
    }

    private static bool IsEnd(SentenceScan scan, int at) =>
        scan[at].Kind is LexemeKind.None or LexemeKind.Mark || scan.IsWord(at, "each") || scan.Is(at, Roles.Boundary | Roles.Conjunction)
            && !scan.IsWord(at, "who")
            && !scan.IsWord(at, "which") && !scan.IsWord(at, "that") && !scan.IsWord(at, "and") || IsPeriodAt(scan, at)
        || scan.Is(at, Roles.Preposition) && IsPeriodAt(scan, at + 1);

    /// <summary>"Surrey crews went to" before "9,960 incidents": who did what to the things counted.</summary>
    private static string? Doing(SentenceScan scan, List<FigureDraft> figures, FigureDraft figure)
    {
        var end = QualifierReader.Start(scan, figure.First);
        while (end > 0 && scan.Is(end - 1, Roles.Determiner))
            end--;
        if (scan.IsWord(end - 1, "of") && scan.Is(end - 2, Roles.Average | Roles.Neutral))
            end -= scan.Is(end - 3, Roles.Determiner) ? 3 : 2;
        if (end < 2 || scan.IsWord(end - 1, "of") || scan.IsWord(end - 1, "between") || scan[end - 1].Kind != LexemeKind.Word)
            return null;
        return SubjectClause.Before(scan, figures, figure, out var isPronoun) is { } before && !isPronoun
            && before.AsSpan().Count(' ') < LongestDoing && end > 0
            && scan.Text.LastIndexOf(before, scan[end - 1].End - 1, StringComparison.Ordinal) is var at and >= 0 && at >= scan[0].Start
            && scan[end - 1].End - at < 80
                ? scan.Text[at..scan[end - 1].End]
                : null;
    }

    /// <summary>"for further training", "on new telephony", the "budget" of "£4.6bn budget".</summary>
    private static string? Purpose(SentenceScan scan, FigureDraft figure)
    {
        if (scan.IsWord(figure.Next, "of"))
            return After(scan, figure.Next + 1);
        if (scan[figure.Next].Kind == LexemeKind.Word && !scan.Is(figure.Next, Roles.Stop) && !scan.Is(figure.Next, Roles.Likeness)
            && !IsPeriodAt(scan, figure.Next))
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
        while (end > first && scan.Is(end - 1, Roles.Preposition | Roles.Determiner | Roles.Conjunction) && !scan.Is(end - 1, Roles.Noun)
            && !SubjectClause.IsParticle(scan, end - 1))
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
            return SubjectClause.Text(scan, first, rest > verb ? verb : end);
        return verb > first ? SubjectClause.Text(scan, first, verb) + " " + SubjectClause.Text(scan, rest, end) : SubjectClause.Text(scan, rest, end);
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

    private static int ClauseEnd(SentenceScan scan, int first)
    {
        var limit = Math.Min(scan.Count, first + 2 * LongestSubject);
        for (var i = first; i < limit; i++)
        {
            if (SubjectClause.IsBreak(scan, i))
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
        || scan.IsWord(at, "the") && (scan.Is(at + 2, Roles.Auxiliary) || scan.Is(at + 3, Roles.Auxiliary))
        || NumberReader.IsArticle(scan, at) && scan.IsWord(at + 1, "further");

    private static bool IsPeriodAt(SentenceScan scan, int at) => PeriodReader.Read(scan, at) is { IsWeak: false };
}
