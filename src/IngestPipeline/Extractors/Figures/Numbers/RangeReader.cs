using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Quantities;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Numbers;

/// <summary>Reads the second number of a range, and tells ranges from changes.</summary>
internal static class RangeReader
{
    private const int FurthestChange = 40;
    private const int LeastWhole = 4;

    /// <summary>
    /// The upper end of a range whose lower end has its unit already: "£20,000 to £30,000", "15% to 20%"; null when there is none.
    /// </summary>
    public static NumberPhrase? Read(SentenceScan scan, int first, NumberPhrase lower, Unit unit)
    {
        var at = Separator(scan, first, unit.Next);
        if (at < 0 || IsChange(scan, first, at) || IsDifference(scan, first, at, lower))
            return null;
        var signed = scan.Is(at, Roles.Currency) && scan[at].Kind == LexemeKind.Mark;
        if (unit.Kind == FigureKind.Money && signed)
            at++;
        if (!NumberReader.TryRead(scan, at, out var upper) || upper.Value <= lower.Value || Traps.IsYearLike(scan, at) && !signed)
            return null;
        if (unit.Kind == FigureKind.Money && scan[unit.Next - 1].Kind == LexemeKind.Digits || signed)
            return scan[upper.Next] is { Kind: LexemeKind.Word, Glued: true }
                || UnitReader.TryReadPercent(scan, upper.Next, out _) ? null : upper;
        return UnitAfter(scan, upper) is { } other && other.IsSame(unit) ? upper : null;
    }

    public static Unit? UnitAfter(SentenceScan scan, NumberPhrase number) =>
        UnitReader.TryReadStrong(scan, number.Next, out var unit)
            || UnitReader.TryReadTime(scan, number.Next, number, out unit) ? unit : null;

    /// <summary>Two numbers before one unit; null when the first stands alone.</summary>
    public static SharedRange? ReadShared(SentenceScan scan, NumberPhrase lower)
    {
        if (lower.InDigits && (scan[lower.Next] is { Kind: LexemeKind.Word, Glued: true } || Traps.IsYearLike(scan, lower.First)
            && !lower.IsScaled))
            return null;
        var at = Separator(scan, lower.First, lower.Next);
        var isAnd = at < 0 && scan.IsWord(lower.Next, "and");
        var isOr = at < 0 && scan.IsWord(lower.Next, "or") && lower.Value >= 1 && !lower.IsScaled;
        if (isAnd || isOr)
            at = lower.Next + 1;
        if (at < 0 || !NumberReader.TryRead(scan, at, out var upper))
            return null;
        if (Traps.IsOld(scan, upper.Next))
            return new SharedRange(upper, new Unit(FigureKind.Duration, "", upper.Next + 1)) { IsTrap = true };
        if (UnitOf(scan, lower, upper) is not { } unit)
            return null;
        if (unit.Kind == FigureKind.Duration && !DurationRules.IsLength(scan, lower with { Next = upper.Next }, unit))
            return new SharedRange(upper, unit) { IsTrap = true };
        if (isOr && (upper.Value <= lower.Value || upper.Value > 3 * lower.Value || lower.InDigits != upper.InDigits))
            return null;
        if (isAnd)
            return unit.Kind == FigureKind.Percent || unit.Kind == FigureKind.Duration && lower.InDigits && scan.IsWord(lower.First - 1, "of")
                ? new SharedRange(upper, unit) { IsPair = true }
                : null;
        var isPair = IsChange(scan, lower.First, at) || upper.Value <= lower.Value;
        if (isPair && scan.IsInnerDash(lower.Next))
            return null;
        return new SharedRange(upper, unit) { IsPair = isPair, IsTrap = unit.Code.Length == 0 };
    }

    /// <summary>"between 700 and 750" with no unit after it.</summary>
    public static NumberPhrase? ReadBare(SentenceScan scan, NumberPhrase lower)
    {
        var at = Separator(scan, lower.First, lower.Next);
        return at > 0 && scan.IsWord(lower.Next, "and") && NumberReader.TryRead(scan, at, out var upper) && upper.Value > lower.Value
            && !Traps.IsYearLike(scan, at) ? upper : null;
    }

    /// <summary>"has risen by £8.5m to £183m": how much more, and how much then.</summary>
    private static bool IsDifference(SentenceScan scan, int first, int at, NumberPhrase lower)
    {
        if (!scan.IsWord(QualifierReader.Start(scan, first) - 1, "by") || !scan.IsWord(at - 1, "to"))
            return false;
        var number = scan.Is(at, Roles.Currency) ? at + 1 : at;
        return NumberReader.TryRead(scan, number, out var upper) && upper.Value > lower.Value * LeastWhole;
    }

    private static Unit? UnitOf(SentenceScan scan, NumberPhrase lower, NumberPhrase upper)
    {
        if (UnitReader.TryReadStrong(scan, upper.Next, out var unit))
            return unit;
        if (Traps.IsTrap(scan, lower with { Next = upper.Next }) || upper.InDigits && Traps.IsYearLike(scan, upper.First))
            return null;
        if (UnitReader.TryReadTime(scan, upper.Next, upper, out unit))
            return unit;
        if (!NounReader.TryRead(scan, upper.Next, out var noun))
            return null;
        var isTally = scan.Is(noun.Head, Roles.Graded | Roles.Idle) && noun.Next == noun.Head + 1;
        return new Unit(FigureKind.Count, isTally ? "" : NounReader.Name(scan, noun), noun.Next);
    }

    /// <summary>The index after what joins the ends of a range, or -1.</summary>
    private static int Separator(SentenceScan scan, int first, int at)
    {
        if (scan.IsInnerDash(at))
            return scan[at + 1].Kind == LexemeKind.Digits || scan.Is(at + 1, Roles.Currency) ? at + 1 : -1;
        if (scan.IsMark(at, '–') && !scan[at].Glued && scan[at + 1].Kind == LexemeKind.Digits && scan[at - 1].Kind == LexemeKind.Digits)
            return -1;
        if (scan.IsWord(at, "to"))
            return at + 1;
        return scan.IsWord(at, "and") && scan.IsWord(QualifierReader.Start(scan, first), "between") ? at + 1 : -1;
    }

    /// <summary>"rose from 79 to 93": two figures, not a range.</summary>
    private static bool IsChange(SentenceScan scan, int first, int afterSeparator)
    {
        if (!scan.IsWord(afterSeparator - 1, "to"))
            return false;
        var before = QualifierReader.Start(scan, first) - 1;
        if (scan.IsWord(before, "by") || scan.IsWord(before, "from")
            && (scan.IsWord(before - 1, "anything") || scan.IsWord(before - 1, "anywhere")))
            return false;
        if (!scan.IsWord(before, "from") && !scan.Is(before, Roles.Change) && !scan.Is(before - 1, Roles.Change))
            return false;
        for (var i = first - 1; i >= Math.Max(0, first - FurthestChange); i--)
        {
            if (scan.Is(i, Roles.Change))
                return true;
            if (scan.IsMark(i, ';') || scan.IsMark(i, ':'))
                return false;
        }

        return false;
    }
}
