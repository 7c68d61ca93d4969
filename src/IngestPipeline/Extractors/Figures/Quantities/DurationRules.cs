using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>Tells lengths of time from points in time and ages.</summary>
internal static class DurationRules
{
    private const int FurthestWill = 8;

    public static bool IsLength(SentenceScan scan, NumberPhrase number, Unit time)
    {
        if (IsPointInTime(scan, time.Next) || Traps.IsOld(scan, number.Next))
            return false;
        var before = QualifierReader.Start(scan, number.First) - 1;
        if (scan.Is(before, Roles.Relative) && !(scan.IsWord(before, "last") && scan.Is(before - 1, Roles.Auxiliary)
            && !scan.Is(before - 1, Roles.Be))
            && !(scan.IsWord(before, "same") && !scan.IsWord(time.Next, "of") && !scan.IsWord(time.Next, "last")))
            return false;
        if (IsSpan(scan, number, time))
            return false;
        if (scan.IsWord(time.Next, "of") && scan.IsWord(time.Next + 1, "each") && scan.IsWord(time.Next + 2, "other"))
            return false;
        if (scan.IsWord(number.First - 1, "the") && (scan.IsWord(time.Next, "to") || scan.IsWord(time.Next, "ending")
            || scan.IsWord(time.Next, "ended")))
            return false;
        if (number.IsOne && !number.InDigits && !scan.Is(number.First - 1, Roles.Preposition | Roles.Qualifier | Roles.Neutral)
            && time.Added == 0)
            return false;
        return !IsWhole(scan, number, time) && !IsAlwaysOpen(scan, number, time) && !IsMoment(scan, before, number, time);
    }

    /// <summary>"in the twelve months", "over the same twelve months": when something was, not how long.</summary>
    private static bool IsSpan(SentenceScan scan, NumberPhrase number, Unit time)
    {
        var the = scan.IsWord(number.First - 1, "same") ? number.First - 2 : number.First - 1;
        return number.Value == 12 && time.Code == "months" && scan.IsWord(the, "the")
            && (scan.IsWord(the - 1, "in") || scan.IsWord(the - 1, "over") || scan.IsWord(the - 1, "during") || scan.IsWord(the - 1, "for"));
    }

    /// <summary>"a 24-hour helpline": open always; a 24-hour wait is one.</summary>
    private static bool IsAlwaysOpen(SentenceScan scan, NumberPhrase number, Unit time) =>
        number.Value == 24 && time.Code == "hours" && time.Factor == 1 && scan.WordAt(time.Next - 1)[^1] is not ('s' or 'S')
        && scan[time.Next].Kind == LexemeKind.Word && !scan.Is(time.Next, Traits.Lasting) && !scan.Is(time.Next + 1, Traits.Lasting);

    /// <summary>"starts at 1 hour 14 minutes", "Will you be here in five years?": a point in a recording, or in time to come.</summary>
    private static bool IsMoment(SentenceScan scan, int before, NumberPhrase number, Unit time)
    {
        if (scan.IsWord(before, "at"))
            return scan.Is(before - 1, Traits.Onset);
        if (!scan.IsWord(before, "in") || before != number.First - 1 || !scan.IsMark(time.Next, '?'))
            return false;
        for (var i = before - 1; i >= Math.Max(0, before - FurthestWill) && scan[i].Kind == LexemeKind.Word; i--)
            if (scan.IsWord(i, "will") || scan.WordAt(i) is [.., '\'' or '’', 'l', 'l'])
                return true;
        return false;
    }

    /// <summary>"two years ago", "three days later", "twelve months before that", "in six months' time".</summary>
    public static bool IsPointInTime(SentenceScan scan, int at)
    {
        if (scan.IsWord(at, "ago") || scan.IsWord(at, "earlier") || scan.IsWord(at, "later") || scan.IsWord(at, "previously")
            || scan.IsWord(at, "hence")
            || scan.IsWord(at, "old") || scan.IsWord(at, "olds"))
            return true;
        if (scan.IsWord(at, "before"))
            return scan.IsWord(at + 1, "that") || scan[at + 1].Kind is LexemeKind.None or LexemeKind.Mark;
        if (scan.IsWord(at, "read") || scan.IsWord(at, "past") || scan.IsWord(at, "to") && IsHour(scan, at + 1))
            return true;
        return (scan.IsMark(at, '\'') || scan.IsMark(at, '’')) && scan.IsWord(at + 1, "time");
    }

    /// <summary>The eleven of "ten minutes to eleven on a Friday".</summary>
    private static bool IsHour(SentenceScan scan, int at)
    {
        if (scan.IsWord(at, "midnight") || scan.IsWord(at, "noon") || scan.IsWord(at, "midday"))
            return true;
        return NumberReader.TryRead(scan, at, out var hour) && !hour.InDigits && hour.Value is >= 1 and <= 12 && scan.IsWord(at - 2, "minutes")
            && (scan.IsWord(hour.Next, "on") || scan.IsWord(hour.Next, "in") || scan.IsMark(hour.Next, ',')
                || scan[hour.Next].Kind == LexemeKind.None);
    }

    /// <summary>Words that make "a year" a length rather than a rate: more than, under, within.</summary>
    public static bool IsBounded(SentenceScan scan, int at)
    {
        var start = QualifierReader.Start(scan, at);
        return start < at && !(scan.IsWord(at - 1, "the") || scan.IsWord(at - 1, "a")) && scan.Is(at - 1, Roles.Qualifier)
            || scan.IsWord(at - 1, "than") && scan.IsWord(at - 2, "more") || scan.IsWord(at - 1, "than") && scan.IsWord(at - 2, "less")
            || scan.IsWord(at - 1, "than") && (scan.IsWord(at - 2, "longer") || scan.IsWord(at - 2, "shorter"))
            || IsTaken(scan, at) || scan.IsWord(at - 1, "within") || scan.IsWord(at - 1, "least") || scan.IsWord(at - 1, "to")
            && scan.IsWord(at - 2, "up");
    }

    /// <summary>"Training takes an hour": not "took a day off".</summary>
    private static bool IsTaken(SentenceScan scan, int at) =>
        (scan.IsWord(at - 1, "takes") || scan.IsWord(at - 1, "took") || scan.IsWord(at - 1, "lasts") || scan.IsWord(at - 1, "lasted")
            || scan.IsWord(at - 1, "waited"))
        && !scan.IsWord(at + 2, "off") && !scan.IsWord(at + 2, "out");

    /// <summary>"24 hours a day", "seven days a week": always, not a length.</summary>
    private static bool IsWhole(SentenceScan scan, NumberPhrase number, Unit time)
    {
        if (!scan.IsWord(time.Next, "a"))
            return false;
        return number.Value == 24 && scan.IsWord(time.Next + 1, "day") || number.Value == 7 && scan.IsWord(time.Next + 1, "week")
            || number.Value == 365 && scan.IsWord(time.Next + 1, "year");
    }
}
