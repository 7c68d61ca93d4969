using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>Reads the unit that follows a number: percent, currency words, times, lengths of time.</summary>
internal static class UnitReader
{
    private const int SecondsInMinute = 60;

    /// <summary>Units that no trap can be mistaken for: percent and currencies.</summary>
    public static bool TryReadStrong(SentenceScan scan, int at, out Unit unit) => TryReadPercent(scan, at, out unit)
        || TryReadCurrency(scan, at, out unit);

    public static bool TryReadPercent(SentenceScan scan, int at, out Unit unit)
    {
        unit = default;
        if (scan.IsInnerDash(at))
            at++;
        if (scan.IsMark(at, '%') || scan.IsWord(at, "percent") || scan.IsWord(at, "pct") || scan.IsWord(at, "pc")
            && char.IsLower(scan.WordAt(at)[0]))
            at++;
        else if (scan.IsWord(at, "per") && scan.IsWord(SkipDash(scan, at + 1), "cent"))
            at = SkipDash(scan, at + 1) + 1;
        else if (scan.IsWord(at, "percentage") && IsPoint(scan, at + 1))
        {
            unit = WithHalf(scan, new Unit(FigureKind.Percent, "percentage-points", at + 2));
            return true;
        }
        else
            return false;
        unit = WithHalf(scan, IsPoint(scan, at)
            ? new Unit(FigureKind.Percent, "percentage-points", at + 1)
            : new Unit(FigureKind.Percent, "percent", at));
        return true;
    }

    public static bool TryReadCurrency(SentenceScan scan, int at, out Unit unit)
    {
        unit = default;
        var lexeme = scan[at];
        if (lexeme.Kind != LexemeKind.Word)
            return false;
        if (scan.IsWord(at, "grand"))
        {
            unit = new Unit(FigureKind.Money, "GBP", at + 1) { Factor = 1000 };
            return !lexeme.Glued && !scan.IsCapital(at) && (scan[at + 1].Kind != LexemeKind.Word || scan.Is(at + 1, Roles.Stop | Roles.Neutral));
        }

        if (lexeme.Is(Roles.Currency))
            unit = new Unit(FigureKind.Money, lexeme.Term!.Code!, at + 1);
        else if (lexeme.Is(Roles.Subunit) && (lexeme.Length > 1 || lexeme.Glued && char.IsLower(scan.WordAt(at)[0])))
            unit = new Unit(FigureKind.Money, lexeme.Term!.Code!, at + 1) { Factor = 0.01m };
        else
            return false;
        return true;
    }

    /// <summary>A length of time after a number: hours; -week; working days; "minutes 20 seconds", "hours and 10 minutes".</summary>
    public static bool TryReadTime(SentenceScan scan, int at, NumberPhrase number, out Unit unit)
    {
        unit = default;
        var dashed = scan.IsInnerDash(at);
        if (dashed)
            at++;
        else if (scan.IsWord(at, "working") || scan.IsWord(at, "consecutive") || scan.IsWord(at, "full") || scan.IsWord(at, "calendar"))
            at++;
        if (!scan.Is(at, Roles.Time))
            return false;
        var isPlural = scan.WordAt(at)[^1] is 's' or 'S';
        if (!isPlural && !dashed && !number.IsOne && !number.InDigits && scan[at].Length > 3)
            return false;
        if (!isPlural && scan.IsWord(at, "second") && !dashed && !number.IsOne)
            return false;
        unit = Compound(scan, at, number.Value);
        return true;
    }

    public static Unit Compound(SentenceScan scan, int at, decimal value)
    {
        var larger = scan[at].Term!;
        var canonical = CanonicalSeconds(scan, larger);
        var unit = new Unit(FigureKind.Duration, larger.Code!, at + 1) { Factor = (decimal)larger.Seconds / canonical };
        var next = at + 1;
        if (scan.IsMark(next, ','))
            next++;
        if (scan.IsWord(next, "and"))
            next++;
        if (!NumberReader.TryRead(scan, next, out var rest))
            return WithHalf(scan, unit);
        if (next == at + 1 && larger.Seconds == SecondsInMinute && IsBareSeconds(scan, rest))
            return new Unit(FigureKind.Duration, "seconds", rest.Next) { Factor = SecondsInMinute, Added = rest.Value };
        if (!scan.Is(rest.Next, Roles.Time))
            return WithHalf(scan, unit);
        var smaller = scan[rest.Next].Term!;
        var ratio = (decimal)larger.Seconds / smaller.Seconds;
        if (ratio is not (60 or 24 or 7 or 12) || rest.Value >= ratio || rest.Value <= 0)
            return WithHalf(scan, unit);
        return new Unit(FigureKind.Duration, smaller.Code!, rest.Next + 1) { Factor = ratio, Added = rest.Value };
    }

    /// <summary>"an hour and a half", "a per cent and a half".</summary>
    private static Unit WithHalf(SentenceScan scan, Unit unit)
    {
        var at = unit.Next;
        if (!scan.IsWord(at, "and") || !scan.IsWord(at + 1, "a") || scan.IsInnerDash(at + 3))
            return unit;
        var parts = scan.IsWord(at + 2, "half") ? 2 : scan.IsWord(at + 2, "quarter") ? 4 : 0;
        return parts > 0 ? unit with { Next = at + 3, Added = unit.Factor / parts } : unit;
    }

    /// <summary>The 50 of "4 minutes 50": nothing it could count follows.</summary>
    private static bool IsBareSeconds(SentenceScan scan, NumberPhrase rest) =>
        rest.InDigits && rest.Next == rest.First + 1 && scan[rest.First].Length == 2 && rest.Value < SecondsInMinute
        && (!scan[rest.Next].Glued || scan.IsMark(rest.Next, '.') || scan.IsMark(rest.Next, ','))
        && !scan.Is(rest.Next, Roles.Time) && !TryReadStrong(scan, rest.Next, out _) && !NounReader.IsPluralNoun(scan, rest.Next)
        && !scan.Is(rest.Next, Roles.Month);

    public static long CanonicalSeconds(SentenceScan scan, Term term) => scan.Vocabulary.Find(term.Code)!.Seconds;

    public static bool IsPoint(SentenceScan scan, int at) => scan.IsWord(at, "point") || scan.IsWord(at, "points");

    private static int SkipDash(SentenceScan scan, int at) => scan.IsInnerDash(at) ? at + 1 : at;
}
