using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Periods;

/// <summary>Tells which expressions of time say when a figure held, and which say when something else was.</summary>
internal static class PeriodRules
{
    private const int FurthestSuperlative = 7;
    private const int FurthestMeeting = 6;

    /// <summary>
    /// "longer than in 2015", "its best since 2019", "the Fire Safety Order 2005", "a report published on Tuesday", "the 2010s".
    /// </summary>
    public static bool IsOfSomethingElse(SentenceScan scan, Period period)
    {
        var before = period.First - 1;
        if (scan.IsWord(before, "until") || IsYardstick(scan, before) || IsThanThen(scan, before) || scan.Is(before, Roles.Preposition)
            && IsYardstick(scan, before - 1))
            return true;
        if (scan.IsWord(before, "of") && scan.Is(before - 1, Roles.Vague) && !scan.IsWord(before - 1, "time") || scan.IsWord(before, "on")
            && IsMoved(scan, before - 1)
            || scan.Is(period.Next, Roles.Vague) && period.Year != 0)
            return true;
        if (scan.Is(before, Roles.Statute) && scan.IsCapital(before))
            return true;
        if (scan.IsWord(period.First, "since") && IsSuperlative(scan, before))
            return true;
        if (scan[period.Next] is { Glued: true, Kind: LexemeKind.Word } && scan[period.Next - 1].Kind == LexemeKind.Digits)
            return true;
        if (scan.Is(period.Next - 1, Roles.Weekday) && (scan.IsWord(period.Next, "that") || IsHabitual(scan, period.Next))
            || scan.IsWord(before, "out") && scan.Is(before - 1, Roles.Change | Roles.Verb))
            return true;
        var verb = scan.Is(before, Roles.Preposition) ? before - 1 : before;
        return verb > 0 && (scan.Is(verb, Roles.Event) || scan.Is(period.Next - 1, Roles.Weekday) && scan.IsWord(before, "on")
            && IsOfMeeting(scan, verb));
    }

    /// <summary>"The panel met at Aylesbury on Friday to hear …": the day of the meeting.</summary>
    private static bool IsOfMeeting(SentenceScan scan, int at)
    {
        for (var i = at; i > Math.Max(0, at - FurthestMeeting) && scan[i].Kind == LexemeKind.Word && !scan.Is(i, Roles.Number); i--)
            if (scan.Is(i, Roles.Event) || scan.Is(i, Traits.Gathered))
                return true;
        return false;
    }

    /// <summary>"£96 in July 2017", "1,460 at the end of September": the time stands right after the figure.</summary>
    public static bool IsOwn(SentenceScan scan, FigureDraft figure, Period period)
    {
        if (period.IsWeak)
            return false;
        return period.First == figure.Next
            || period.First == figure.Next + 1 && scan.Is(figure.Next, Roles.Preposition) && !scan.IsWord(figure.Next, "than");
    }

    /// <summary>"a standard of 90 per cent", "the target is 80": it holds at all times.</summary>
    public static bool IsStandard(SentenceScan scan, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        if (!scan.IsWord(before, "of") && !scan.Is(before, Roles.Be))
            return false;
        if (scan.IsWord(before, "be") && (scan.IsWord(before - 1, "to") && scan.IsWord(before - 2, "ought") || scan.IsWord(before - 1, "should")))
            return true;
        return scan.IsWord(before - 1, "benchmark") || scan.IsWord(before - 1, "standard") || scan.IsWord(before - 1, "target")
            || scan.IsWord(before - 1, "ceiling")
            || scan.IsWord(before - 1, "limit");
    }

    /// <summary>"the service's 83 stations", "jailed for two years": there at all times, or yet to come.</summary>
    public static bool IsTimeless(SentenceScan scan, FigureDraft figure)
    {
        if (figure.Kind == FigureKind.Duration)
            return scan.IsWord(figure.First - 1, "for") && (scan.Is(figure.First - 2, Roles.Punished) || scan.Is(figure.First - 3, Roles.Punished));
        return figure is { Kind: FigureKind.Count, IsElided: false } && (IsOwner(scan, figure.First - 1)
            || scan.IsWord(figure.First - 1, "the") && scan.IsWord(figure.First - 2, "of") && figure.First > 2);
    }

    /// <summary>"Essex Police recorded 1,388 knife offences" where the whole article is of statistics of one stretch.</summary>
    public static bool IsReported(SentenceScan scan, FigureDraft figure)
    {
        if (figure.Kind is FigureKind.Money or FigureKind.Duration || IsStandard(scan, figure) || IsTimeless(scan, figure))
            return false;
        var isRecorded = false;
        var isPresent = false;
        var first = figure.First;
        while (first > 0 && !scan.IsMark(first - 1, ';'))
            first--;
        for (var i = first; i < scan.Count && !scan.IsMark(i, ';'); i++)
        {
            if (scan.IsQuoteMark(i) && !scan[i].Glued || scan.IsWord(i, "stands") || scan.IsWord(i, "stand"))
                return false;
            isRecorded |= scan.Is(i, Roles.Recorded);
            isPresent |= scan.Is(i, Roles.Auxiliary) && !IsPast(scan, i) || scan.WordAt(i) is "it's" or "it’s" or "It's" or "It’s";
        }

        return isRecorded || !isPresent;
    }

    private static bool IsPast(SentenceScan scan, int at) =>
        scan.IsWord(at, "was") || scan.IsWord(at, "were") || scan.IsWord(at, "had") || scan.IsWord(at, "did") || scan.IsWord(at, "been");

    /// <summary>"on Friday and Saturday nights".</summary>
    private static bool IsHabitual(SentenceScan scan, int at)
    {
        if (scan.IsWord(at, "and") && scan.Is(at + 1, Roles.Weekday))
            at += 2;
        return scan.IsWord(at, "nights") || scan.IsWord(at, "evenings") || scan.IsWord(at, "mornings");
    }

    public static bool IsOwner(SentenceScan scan, int at)
    {
        if (scan[at].Kind == LexemeKind.Mark)
            return scan[at].Glued && scan.Text[scan[at].Start] is '\'' or '’' && scan[at - 1].Kind == LexemeKind.Word
                && scan.WordAt(at - 1)[^1] == 's';
        var word = scan.WordAt(at);
        return scan.IsWord(at, "its") || scan.IsWord(at, "their")
            || word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '’' && !scan.Is(at, Roles.Stop);
    }

    /// <summary>"than in 2015", "as much as in the year before".</summary>
    private static bool IsYardstick(SentenceScan scan, int at) =>
        scan.IsWord(at, "than") || scan.IsWord(at, "as") && (scan.IsWord(at - 2, "as") || scan.IsWord(at - 1, "again")
            || scan.IsWord(at - 1, "same"));

    /// <summary>"less than they were in 2000".</summary>
    private static bool IsThanThen(SentenceScan scan, int before) =>
        scan.Is(before, Roles.Preposition) && scan.Is(before - 1, Roles.Auxiliary) && scan.Is(before - 2, Roles.Pronoun)
            && scan.IsWord(before - 3, "than");

    /// <summary>"a tenth up on 2016", "up by half on last winter".</summary>
    private static bool IsMoved(SentenceScan scan, int at) =>
        scan.IsWord(at, "up") || scan.IsWord(at, "down") || scan.Is(at, Roles.Fraction) || scan.IsWord(at, "cent") || scan.IsMark(at, '%');

    private static bool IsSuperlative(SentenceScan scan, int at)
    {
        for (var i = at; i > Math.Max(-1, at - FurthestSuperlative) && scan[i].Kind == LexemeKind.Word; i--)
            if (scan.Is(i, Roles.Superlative) || scan.IsWord(i, "time") && scan.IsWord(i - 1, "any"))
                return true;
        return false;
    }
}
