using System.Globalization;
using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;

namespace IngestPipeline.Extractors.Figures.Periods;

/// <summary>
/// Reads one expression of time: "the year to March 2024", "last year", "8 March", "2018/19", "the end of January", "two years ago".
/// </summary>
internal static class PeriodReader
{
    private const int LongestClause = 6;

    public static Period? Read(SentenceScan scan, int at)
    {
        if (scan[at].Kind != LexemeKind.Digits && !scan.Is(at, Roles.Timely))
            return null;
        var period = ReadBetween(scan, at) ?? ReadSpanTo(scan, at) ?? ReadEdge(scan, at) ?? ReadRelative(scan, at) ?? ReadDate(scan, at)
            ?? ReadSpanBefore(scan, at) ?? ReadPlain(scan, at);
        if (period is not { } found || at == 0)
            return period;
        if (scan.IsWord(at - 1, "since") || scan.IsWord(at - 1, "calendar"))
            return found with { First = at - 1 };
        if (scan.IsWord(at - 1, "before"))
            return found.IsWeak ? found : found with { First = at - 1 };
        if (scan.IsWord(at - 1, "of") && scan.IsWord(at - 2, "whole") && scan.IsWord(at - 3, "the"))
            return found with { First = at - 3 };
        return SinceClause(scan, found);
    }

    /// <summary>"since inspectors were here in November": the time stands in a clause that tells it.</summary>
    private static Period SinceClause(SentenceScan scan, Period found)
    {
        var hasVerb = false;
        for (var i = found.First - 1; i >= Math.Max(0, found.First - LongestClause) && scan[i].Kind == LexemeKind.Word; i--)
        {
            if (scan.IsWord(i, "since"))
                return hasVerb ? found with { First = i } : found;
            hasVerb |= scan.Is(i, Roles.Auxiliary | Roles.Verb);
        }

        return found;
    }

    /// <summary>A date of any precision.</summary>
    public static Period? ReadDate(SentenceScan scan, int at)
    {
        var first = at;
        if (scan.Is(at, Roles.Weekday) && scan.IsCapital(at))
        {
            var rest = ReadDate(scan, scan.IsMark(at + 1, ',') ? at + 2 : at + 1);
            return rest is { } day && !scan.Is(at + 1, Roles.Weekday) ? day with { First = first } : new Period(first, at + 1);
        }

        if (OrdinalDay(scan, at) is var month and > 0)
            at = month;
        else if (IsDay(scan, at) && IsMonth(scan, at + 1))
            at++;
        if (IsMonth(scan, at) && (at > first || IsSurelyMonth(scan, at)))
            return WithYear(scan, first, IsDay(scan, at + 1) ? at + 2 : at + 1);
        if (at > first || !Traps.IsYearLike(scan, at) || scan[at].Glued && !scan.IsMark(at - 1, '('))
            return null;
        var next = at + 1;
        if ((scan.IsMark(next, '/') || scan.IsInnerDash(next)) && scan[next].Glued
            && scan[next + 1] is { Kind: LexemeKind.Digits, Length: 2 or 4 })
            next += 2;
        return scan.Is(next, Roles.Plain) ? null : new Period(first, next) { Year = Year(scan, at) };
    }

    /// <summary>Where the month stands in "the fourth of January", "the 14th of May"; 0 when it does not.</summary>
    private static int OrdinalDay(SentenceScan scan, int at)
    {
        if (!scan.IsWord(at, "the"))
            return 0;
        var next = scan[at + 1].Kind == LexemeKind.Digits && scan[at + 2] is { Kind: LexemeKind.Word, Glued: true } ? at + 3
            : scan.Is(at + 1, Roles.Relative | Roles.Fraction) ? at + 2 : 0;
        return next > 0 && scan.IsWord(next, "of") && IsMonth(scan, next + 1) ? next + 1 : 0;
    }

    private static Period? ReadBetween(SentenceScan scan, int at)
    {
        if (!scan.IsWord(at, "between"))
            return null;
        if (scan.IsWord(at + 1, "now") && scan.IsWord(at + 2, "and") && (ReadDate(scan, at + 3) ?? ReadPlain(scan, at + 3)) is { } end)
            return end with { First = at };
        if ((ReadDate(scan, at + 1) ?? ReadEdge(scan, at + 1)) is not { } from || !scan.IsWord(from.Next, "and")
            || (ReadDate(scan, from.Next + 1) ?? ReadEdge(scan, from.Next + 1)) is not { } to)
            return null;
        return to with { First = at };
    }

    /// <summary>"the year to March 2024", "the 12 months ending in May", "year ending June".</summary>
    private static Period? ReadSpanTo(SentenceScan scan, int first)
    {
        var at = scan.IsWord(first, "the") ? first + 1 : first;
        if (NumberReader.TryRead(scan, at, out var number))
            at = number.Next;
        if (!scan.Is(at, Roles.Span))
            return null;
        at++;
        if (scan.IsWord(at, "around") && scan.IsCapital(at + 1))
            return new Period(first, scan.IsCapital(at + 2) ? at + 3 : at + 2);
        if (scan.IsWord(at, "up") && scan.IsWord(at + 1, "to"))
            at++;
        if (!scan.IsWord(at, "to") && !scan.IsWord(at, "ending") && !scan.IsWord(at, "ended"))
            return null;
        at++;
        while (scan.IsWord(at, "in") || scan.IsWord(at, "on") || scan.IsWord(at, "the") || scan.IsWord(at, "end") || scan.IsWord(at, "of"))
            at++;
        return ReadDate(scan, at) is { } end ? end with { First = first, IsReporting = true } : null;
    }

    /// <summary>"the end of January", "the start of the year", "early 2023".</summary>
    private static Period? ReadEdge(SentenceScan scan, int first)
    {
        if (scan.IsWord(first, "early") || scan.IsWord(first, "late"))
            return ReadDate(scan, first + 1) is { } dated ? dated with { First = first } : null;
        var at = scan.IsWord(first, "the") ? first + 1 : first;
        if (!(scan.IsWord(at, "end") || scan.IsWord(at, "start") || scan.IsWord(at, "beginning") || scan.IsWord(at, "middle")
            || scan.IsWord(at, "night"))
            || !scan.IsWord(at + 1, "of"))
            return null;
        if ((ReadRelative(scan, at + 2) ?? ReadDate(scan, at + 2)) is { } whole)
            return whole with { First = first };
        return scan.IsWord(at + 2, "the") && scan.Is(at + 3, Roles.Span) ? new Period(first, at + 4) : null;
    }

    /// <summary>"last year", "the coming year", "the past 12 months", "the previous inspection".</summary>
    private static Period? ReadRelative(SentenceScan scan, int first)
    {
        var at = scan.IsWord(first, "the") ? first + 1 : first;
        if (!scan.Is(at, Roles.Relative) || scan.IsWord(at, "second") || scan.IsWord(at, "third") || scan.IsWord(at, "final"))
            return null;
        var isFirst = scan.IsWord(at, "first") || scan.IsWord(at, "same");
        at++;
        if (scan.IsWord(at, "financial") || scan.IsWord(at, "calendar"))
            at++;
        var counted = NumberReader.TryRead(scan, at, out var number);
        if (counted)
            at = number.Next;
        if (isFirst && !counted && !scan.IsWord(at, "year") && !scan.Is(at, Roles.Span))
            return null;
        if (scan.WordAt(at) is "year's" or "year’s" or "winter's" or "winter’s" or "summer's" or "summer’s")
            return new Period(first, at + 1);
        if (!scan.Is(at, Roles.Span | Roles.Season) && !(scan.Is(at, Roles.Month | Roles.Weekday) && scan.IsCapital(at))
            && !scan.IsWord(at, "inspection"))
            return null;
        if (scan.IsInnerDash(at + 1) || scan.IsWord(at - 1, "same") && (scan.IsWord(at, "period") || scan.IsWord(at, "day")
            || scan.IsWord(at, "days")))
            return null;
        return scan.IsWord(at + 1, "of") && ReadDate(scan, at + 2) is { } whole ? whole with { First = first } : new Period(first, at + 1);
    }

    /// <summary>"the year before", "two years ago", "twelve months before that", "a year earlier".</summary>
    private static Period? ReadSpanBefore(SentenceScan scan, int first)
    {
        int at;
        if (scan.IsWord(first, "the") || NumberReader.IsArticle(scan, first))
            at = scan.IsWord(first, "the") && NumberReader.TryRead(scan, first + 1, out var counted) ? counted.Next : first + 1;
        else if (NumberReader.TryRead(scan, first, out var number))
            at = number.Next;
        else
            return null;
        if (!scan.Is(at, Roles.Span) && !(scan.Is(at, Roles.Month | Roles.Season) && scan.IsWord(first, "the") && scan.IsWord(at + 1, "before")))
            return null;
        var next = at + 1;
        if (scan.IsWord(next, "ago") || scan.IsWord(next, "earlier") || scan.IsWord(next, "later") || scan.IsWord(next, "previously"))
            return new Period(first, next + 1);
        if (!scan.IsWord(next, "before"))
            return IsStretch(scan, first) || IsTheSpan(scan, first, next) ? new Period(first, next) : null;
        if (scan.IsWord(next + 1, "that"))
            return new Period(first, next + 2);
        if (scan.IsWord(next + 1, "the") && scan.IsWord(next + 2, "inspection"))
            return new Period(first, next + 3);
        var ends = scan[next + 1].Kind is LexemeKind.None or LexemeKind.Mark;
        var opens = first <= 1 || scan[first - 1].Kind == LexemeKind.Mark;
        if (opens && scan.IsMark(next + 1, ','))
            return new Period(first, next + 1);
        if (opens && scan.IsWord(next + 1, "last"))
            return new Period(first, next + 2);
        return ends || opens && scan.IsWord(first, "the") && scan.Is(next + 1, Roles.Pronoun) ? new Period(first, next + 1) : null;
    }

    /// <summary>"in a year", "over ten years": what lies between two figures, or how long an amount is for.</summary>
    private static bool IsStretch(SentenceScan scan, int first) =>
        (scan.IsWord(first - 1, "in") || scan.IsWord(first - 1, "over") || scan.IsWord(first - 1, "during")
            || scan.IsWord(first - 1, "of") && scan.IsWord(first - 2, "space"))
        && !scan.IsWord(first, "the") && !scan.IsWord(first + 1, "quarter");

    /// <summary>"9,192 in the year", "in the quarter, down 60": the stretch that is reported on.</summary>
    private static bool IsTheSpan(SentenceScan scan, int first, int next) =>
        scan.IsWord(first, "the") && next == first + 2 && (scan.IsWord(first - 1, "in") || scan.IsWord(first - 1, "during"))
        && (scan.IsWord(first + 1, "year") || scan.IsWord(first + 1, "quarter"))
        && (scan[next].Kind is LexemeKind.None || scan.IsMark(next, ',') || scan.IsMark(next, '.') || scan.IsMark(next, ':')
            || scan.IsMark(next, ';') || scan.IsMark(next, ')'));

    /// <summary>"the spring", "Christmas", "now".</summary>
    private static Period? ReadPlain(SentenceScan scan, int at)
    {
        if (scan.Is(at, Roles.Moment) && (!scan.IsWord(at, "present") || scan.IsWord(at - 1, "at")))
            return new Period(at, at + 1) { IsWeak = true };
        var season = scan.IsWord(at, "the") ? at + 1 : at;
        if (season > at && scan.IsWord(season, "new") && scan.IsWord(season + 1, "year"))
            return new Period(at, season + 2);
        if (season > at && scan.IsWord(season, "long") && scan.IsWord(season + 1, "weekend"))
            return new Period(at, season + 2);
        if (season > at && (scan.IsWord(season, "year") || scan.IsWord(season, "month")) && scan.IsWord(season + 1, "end"))
            return new Period(at, season + 2);
        if (!scan.Is(season, Roles.Season) || scan.IsInnerDash(season + 1) || season == at && !scan.IsCapital(at))
            return null;
        if (at > 0 && !scan.Is(at - 1, Roles.Preposition | Roles.Conjunction))
            return null;
        if (scan.IsWord(season + 1, "of") && (ReadRelative(scan, season + 2) ?? ReadDate(scan, season + 2)) is { } whole)
            return whole with { First = at };
        return scan.Is(season + 1, Roles.Stop) || scan[season + 1].Kind != LexemeKind.Word ? WithYear(scan, at, season + 1) : null;
    }

    private static Period WithYear(SentenceScan scan, int first, int next)
    {
        if (scan.IsWord(next, "and") && IsMonth(scan, next + 1) && IsMonth(scan, next - 1) && !scan.IsWord(first - 1, "between"))
            return WithYear(scan, first, next + 2);
        if (scan.IsWord(next, "to") && IsMonth(scan, next + 1) && IsMonth(scan, next - 1) && scan.IsWord(first - 1, "in"))
            return WithYear(scan, first, next + 2);
        if ((scan.IsWord(next, "last") || scan.IsWord(next, "this") || scan.IsWord(next, "next")) && scan.IsWord(next + 1, "year"))
            return new Period(first, next + 2);
        var at = scan.IsMark(next, ',') ? next + 1 : next;
        return Traps.IsYearLike(scan, at) ? new Period(first, at + 1) { Year = Year(scan, at) } : new Period(first, next);
    }

    private static bool IsDay(SentenceScan scan, int at) => scan[at] is { Kind: LexemeKind.Digits, Length: <= 2 };

    private static bool IsMonth(SentenceScan scan, int at) => scan.Is(at, Roles.Month) && scan.IsCapital(at);

    /// <summary>May and March are other words too when they open a sentence.</summary>
    private static bool IsSurelyMonth(SentenceScan scan, int at) =>
        at > 0 && (scan.Is(at - 1, Roles.Preposition | Roles.Relative | Roles.Conjunction) || scan[at - 1].Kind == LexemeKind.Mark
            || !scan.IsWord(at, "may"))
        || scan[at + 1].Kind == LexemeKind.Digits;

    private static int Year(SentenceScan scan, int at) => int.Parse(scan.WordAt(at), CultureInfo.InvariantCulture);
}
