using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>Reads parts and multiples of a whole: two-thirds, half of, one in five, nine out of 10, twice as many, doubled.</summary>
internal static class RatioReader
{
    private const int LongestGap = 3;
    private const int RoundTen = 10;
    private const int LargestWhole = 1_000_000;

    /// <summary>
    /// Reads the ratio that begins at <paramref name="at"/>; <paramref name="next"/> goes past words that are settled to be none.
    /// </summary>
    public static FigureDraft? Read(SentenceScan scan, int at, out int next)
    {
        next = at;
        var lexeme = scan[at];
        if (lexeme.Is(Roles.Multiplied))
            return IsMultiplied(scan, at) ? Times(lexeme.Term!.Value, at, at + 1, 0.8) : null;
        if (lexeme.Is(Roles.Multiple))
            return scan.Is(at + 1, Roles.Likeness) && !NumberReader.IsArticle(scan, at + 1)
                ? Times(lexeme.Term!.Value, at, at + 1, 0.8)
                : null;
        if (lexeme.Is(Roles.Fraction))
            return !scan.IsWord(at, "half") ? null
                : ReadAsAgain(scan, at) ?? (IsHalf(scan, at) ? Part(scan, 0.5m, at, at + 1) : null);
        if (NumberReader.IsArticle(scan, at) || scan.IsWord(at, "one"))
        {
            if (NumberReader.TryRead(scan, at, out var scaled) && scaled.IsScaled)
                return null;
            var word = SkipDash(scan, scan.Is(at + 1, Traits.Emphatic) ? at + 2 : at + 1);
            if (word == at + 2 && scan.Is(at + 1, Traits.Emphatic) && IsFraction(scan, word)
                && (IsPart(scan, at, word + 1) || scan[word + 1].Kind == LexemeKind.Word && scan.Is(word + 1, Roles.Determiner)))
                return Part(scan, 1 / scan[word].Term!.Value, at, word + 1);
            if (IsFraction(scan, word) && IsPart(scan, at, word + 1))
                return Part(scan, 1 / scan[word].Term!.Value, at, word + 1);
        }

        return NumberReader.TryRead(scan, at, out var number) ? ReadNumber(scan, number, out next) : null;
    }

    private static FigureDraft? ReadNumber(SentenceScan scan, NumberPhrase number, out int next)
    {
        next = number.First;
        if (number.IsScaled || number.InDigits && scan[number.Next] is { Kind: LexemeKind.Word, Glued: true })
            return null;
        var word = SkipDash(scan, number.Next);
        if (IsFraction(scan, word) && number.Value is > 1 and < 100 && scan.WordAt(word)[^1] is 's' && !scan.IsInnerDash(word + 1))
            return Part(scan, number.Value / scan[word].Term!.Value, number.First, word + 1);
        if (word > number.Next && scan.IsWord(word, "fold"))
            return Times(number.Value, number.First, word + 1, 0.85);
        return ReadForEvery(scan, number) ?? ReadOutOf(scan, number, out next);
    }

    /// <summary>"one in five", "nine out of 10", "one 999 call in eight", "three occasions in every five".</summary>
    private static FigureDraft? ReadOutOf(SentenceScan scan, NumberPhrase part, out int next)
    {
        next = part.First;
        var at = part.Next;
        var gap = 0;
        while (gap < LongestGap && !IsOutOf(scan, at) && scan[at].Kind != LexemeKind.Mark && scan[at].Kind != LexemeKind.None
            && !scan.Is(at, Roles.Stop))
        {
            if (scan.Is(at, Roles.Graded))
                return null;
            gap++;
            at++;
        }

        if (!IsOutOf(scan, at))
            return null;
        var isOut = scan.IsWord(at, "out");
        at += isOut ? 2 : 1;
        var isEvery = scan.IsWord(at, "every") || scan.IsWord(at, "each");
        if (isEvery)
            at++;
        if (!NumberReader.TryRead(scan, at, out var whole) || !IsWhole(scan, part, whole))
            return null;
        if (isOut && whole.InDigits && !IsRound(whole.Value))
            return null;
        var hasNoun = NounReader.TryRead(scan, whole.Next, out var noun);
        if (hasNoun && (scan.Is(noun.Head, Roles.Graded) || scan.Is(noun.Head, Roles.Idle) && !part.IsOne) && noun.Next == noun.Head + 1)
        {
            next = noun.Next;
            return null;
        }

        if (gap > 0 && !(isEvery || !hasNoun && (part.IsOne || isOut) && (part.IsOne && !part.InDigits && !whole.InDigits
            || !scan.Is(whole.Next, Roles.Verb)) || IsTimesIn(scan, part, whole, gap, hasNoun)) || !isOut && part.InDigits
            && part.Value > 100 || hasNoun && isOut && gap > 0)
            return null;
        next = whole.Next;
        return new FigureDraft
        {
            Kind = FigureKind.Ratio,
            Value = decimal.Round(part.Value / whole.Value, 4),
            Unit = "ratio",
            Confidence = 0.92,
            First = part.First,
            Next = whole.Next,
            Things = gap > 0 ? part.Next : hasNoun ? whole.Next : -1,
        };
    }

    /// <summary>Of 10 or 100 a share is told; "171 out of 190" are things counted.</summary>
    private static bool IsRound(decimal whole) => whole <= RoundTen || whole is 12 or 15 or 20 or 25 or 50 or 100 or 1000;

    /// <summary>Four significant digits, or a few more of what is very small.</summary>
    private static decimal Share(decimal share) => decimal.Round(share, share < 0.001m ? 7 : share < 0.1m ? 5 : 4);

    /// <summary>"one firefighter for every 1,800 residents", "one for every 31".</summary>
    private static FigureDraft? ReadForEvery(SentenceScan scan, NumberPhrase part)
    {
        if (!part.IsOne || part.InDigits)
            return null;
        var at = part.Next;
        while (at < part.Next + 2 * LongestGap && !scan.IsWord(at, "for") && scan[at].Kind == LexemeKind.Word
            && !scan.Is(at, Roles.Auxiliary | Roles.Verb))
            at++;
        if (!scan.IsWord(at, "for") || !scan.IsWord(at + 1, "every") || !NumberReader.TryRead(scan, at + 2, out var whole)
            || !IsWhole(scan, part, whole))
            return null;
        var next = NounReader.TryRead(scan, whole.Next, out var noun) ? noun.Next : whole.Next;
        return Ratio(Share(part.Value / whole.Value), part.First, next, 0.88);
    }

    private static bool IsWhole(SentenceScan scan, NumberPhrase part, NumberPhrase whole) =>
        whole.Value > part.Value && whole.Value is >= 2 and <= LargestWhole && decimal.IsInteger(part.Value)
        && !Traps.IsYearLike(scan, whole.First) && !UnitReader.TryReadStrong(scan, whole.Next, out _)
        && !scan.Is(SkipDash(scan, whole.Next), Roles.Time) && !Traps.IsTrap(scan, whole);

    /// <summary>"three times in four".</summary>
    private static bool IsTimesIn(SentenceScan scan, NumberPhrase part, NumberPhrase whole, int gap, bool hasNoun) =>
        gap == 1 && !hasNoun && scan.IsWord(part.Next, "times") && !whole.InDigits && whole.Value <= 20;

    private static bool IsOutOf(SentenceScan scan, int at) => scan.IsWord(at, "in") || scan.IsWord(at, "out") && scan.IsWord(at + 1, "of");

    private static bool IsFraction(SentenceScan scan, int at) => scan.Is(at, Roles.Fraction) && !scan.IsWord(at, "halves");

    /// <summary>Not "a third inspection": the fraction must be of something, or end its phrase after a word that takes an amount.</summary>
    private static bool IsPart(SentenceScan scan, int first, int next)
    {
        if (scan.IsWord(next, "of"))
            return true;
        if (scan.IsMark(first - 1, ',') && scan.IsMark(next, ',') && scan[first - 2].Kind == LexemeKind.Digits)
            return true;
        if (scan[next].Kind == LexemeKind.Word && !scan.Is(next, Roles.Stop | Roles.Likeness | Roles.Comparative) || scan.IsInnerDash(next))
            return false;
        if (scan.IsWord(next, "and") && scan.IsWord(next + 1, "a") && scan.IsWord(next + 2, "bit")
            || scan.IsWord(next, "or") && (scan.IsWord(next + 1, "so") || scan.IsWord(next + 1, "more")))
            return true;
        var before = first - 1;
        return scan.Is(next, Roles.Auxiliary) || scan.Is(next, Roles.Comparative)
            || scan.Is(before, Roles.Qualifier | Roles.Neutral | Roles.Change)
            || scan.IsWord(before, "by") || scan.IsWord(before, "than") || scan.IsWord(before, "to") || scan.IsWord(before, "from");
    }

    private static bool IsHalf(SentenceScan scan, int at)
    {
        var before = at - 1;
        if (scan.IsInnerDash(at + 1) || scan.IsInnerDash(before) || scan.Is(before, Roles.Relative) || scan.IsWord(before, "other")
            || scan.IsWord(before, "the") || scan.IsWord(before, "back") || scan.IsWord(before, "in") || scan.IsWord(at + 1, "past"))
            return false;
        return scan.IsWord(at + 1, "of") || scan.IsWord(at + 1, "as") && (scan.IsWord(at + 2, "many") || scan.IsWord(at + 2, "much"))
            || scan.Is(at + 1, Roles.Determiner) && !NumberReader.IsArticle(scan, at + 1)
            || scan.Is(at + 1, Roles.Auxiliary) && !scan.IsCapital(at + 1)
            || scan.IsWord(at + 1, "what") && scan.Is(before, Roles.Auxiliary) || IsHalfIs(scan, before) && scan.IsWord(at + 1, "what")
            || scan.Is(before, Roles.Qualifier) || scan.IsWord(before, "than") || scan.IsWord(before, "by") && !scan.Is(at + 1, Roles.Noun);
    }

    /// <summary>"that's half what it was".</summary>
    private static bool IsHalfIs(SentenceScan scan, int at) => scan.WordAt(at) is "that's" or "that’s" or "it's" or "it’s" or "That's" or "That’s";

    /// <summary>"half as often again": one and a half times.</summary>
    private static FigureDraft? ReadAsAgain(SentenceScan scan, int at)
    {
        if (!scan.IsWord(at + 1, "as") || scan[at + 2].Kind != LexemeKind.Word || scan[at + 2].Term is null && !scan.IsWord(at + 2, "often"))
            return scan.IsWord(at + 1, "again") && scan.IsWord(at + 2, "as") ? Times(1.5m, at, at + 2, 0.85) : null;
        for (var i = at + 3; i <= at + 5 && scan[i].Kind == LexemeKind.Word; i++)
            if (scan.IsWord(i, "again"))
                return Times(1.5m, at, i + 1, 0.85);
        return null;
    }

    private static bool IsMultiplied(SentenceScan scan, int at) =>
        !scan.IsWord(at + 1, "up") && !scan.IsWord(at + 1, "down") && !scan.IsWord(at + 1, "over") && !scan.IsWord(at + 1, "back")
        && !scan.IsInnerDash(at + 1);

    /// <summary>A part of a whole, "three quarters of an hour", or "seven tenths of a percentage point".</summary>
    private static FigureDraft Part(SentenceScan scan, decimal value, int first, int next)
    {
        if (scan.IsWord(next, "of") && NumberReader.IsArticle(scan, next + 1) && UnitReader.TryReadPercent(scan, next + 2, out var unit))
            return new FigureDraft
            {
                Kind = FigureKind.Percent,
                Value = decimal.Round(value, 4),
                Unit = unit.Code,
                Confidence = 0.9,
                First = first,
                Next = unit.Next,
            };
        if (scan.IsWord(next, "of") && NumberReader.IsArticle(scan, next + 1) && scan.Is(next + 2, Roles.Time))
            return new FigureDraft
            {
                Kind = FigureKind.Duration,
                Value = value,
                Unit = scan[next + 2].Term!.Code!,
                Confidence = 0.9,
                First = first,
                Next = next + 3,
            };
        return Ratio(decimal.Round(value, 4), first, next, 0.9);
    }

    private static FigureDraft Ratio(decimal value, int first, int next, double confidence) =>
        new() { Kind = FigureKind.Ratio, Value = value, Unit = "ratio", Confidence = confidence, First = first, Next = next };

    private static FigureDraft Times(decimal value, int first, int next, double confidence) =>
        new() { Kind = FigureKind.Ratio, Value = value, Unit = "times", Confidence = confidence, First = first, Next = next };

    private static int SkipDash(SentenceScan scan, int at) => scan.IsInnerDash(at) ? at + 1 : at;
}
