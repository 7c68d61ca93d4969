using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Quantities;

namespace IngestPipeline.Extractors.Figures.Numbers;

/// <summary>
/// Numbers that are no quantities: names of roads, pages and years, dates, times of day, ages, telephone numbers, scores.
/// </summary>
internal static class Traps
{
    private const int OldestAge = 115;
    private const int HighestGrade = 20;
    private const int LastHour = 12;
    private const int LongestMake = 3;

    public static bool IsTrap(SentenceScan scan, NumberPhrase number)
    {
        if (number.InDigits && (IsPartOfName(scan, number) || IsYear(scan, number) || IsReference(scan, number)
            || IsEmergencyCall(scan, number)))
            return true;
        return IsDateOrTime(scan, number) || IsNamed(scan, number) || IsAge(scan, number) || IsAddress(scan, number)
            || IsListNumber(scan, number) || IsModel(scan, number) || IsOpeningHours(scan, number);
    }

    /// <summary>"43-year-old", "43 years old", "years of age".</summary>
    public static bool IsOld(SentenceScan scan, int at)
    {
        if (scan.IsInnerDash(at))
            at++;
        if (!scan.IsWord(at, "year") && !scan.IsWord(at, "years") && !scan.IsWord(at, "month") && !scan.IsWord(at, "months"))
            return false;
        at++;
        if (scan.IsInnerDash(at))
            at++;
        return scan.IsWord(at, "old") || scan.IsWord(at, "olds") || scan.IsWord(at, "of") && scan.IsWord(at + 1, "age");
    }

    public static bool IsYearLike(SentenceScan scan, int at) =>
        scan[at] is { Kind: LexemeKind.Digits, Length: 4 } lexeme && scan.Text[lexeme.Start] is '1' or '2' && IsCentury(scan.WordAt(at));

    private static bool IsCentury(ReadOnlySpan<char> digits) =>
        (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal))
        && SentenceScan.IsDigit(digits[2]) && SentenceScan.IsDigit(digits[3]);

    /// <summary>Touches letters or digits that make it part of something else: A14, COVID-19, 24/7, 16th, 10:30, 3-1.</summary>
    private static bool IsPartOfName(SentenceScan scan, NumberPhrase number)
    {
        var before = number.First - 1;
        if (scan[number.First].Glued)
        {
            if (scan[before].Kind == LexemeKind.Word || scan[before].Kind == LexemeKind.Digits)
                return true;
            var c = scan.Text[scan[before].Start];
            if (c is '#' or '@' or '_' or '/' or '+' or '=' or '&')
                return true;
            if ((SentenceScan.IsDash(c) || c is ':' or '.' or ',') && scan[before].Glued
                && scan[before - 1].Kind is LexemeKind.Word or LexemeKind.Digits)
                return true;
        }

        var next = scan[number.Next];
        if (!next.Glued)
            return false;
        if (next.Kind is LexemeKind.Word or LexemeKind.Digits)
            return !next.Is(Roles.Time) || next.Length < 2;
        return scan[number.Next + 1] is { Kind: LexemeKind.Digits, Glued: true }
            || (scan.IsMark(number.Next, '/') || scan.IsMark(number.Next, '_')) && scan[number.Next + 1].Glued;
    }

    private static bool IsYear(SentenceScan scan, NumberPhrase number)
    {
        if (number.IsScaled || !IsYearLike(scan, number.First))
            return false;
        return !scan.Is(number.Next, Roles.Plain)
            || scan.Is(number.First - 1, Roles.Preposition | Roles.Determiner | Roles.Conjunction | Roles.Month | Roles.Season);
    }

    private static bool IsReference(SentenceScan scan, NumberPhrase number)
    {
        var digits = scan.WordAt(number.First);
        if (digits.Length > 1 && digits[0] == '0' && digits[1] is not '.' and not ',')
            return true;
        if (digits.Length >= 8 && digits.IndexOfAny(',', '.') < 0)
            return true;
        return IsGroup(scan, number.First + 1) && !number.IsScaled || IsGroup(scan, number.First - 1);
    }

    private static bool IsGroup(SentenceScan scan, int at) =>
        scan[at] is { Kind: LexemeKind.Digits, Length: >= 2 } && !scan[at].Glued && scan.WordAt(at).IndexOfAny(',', '.') < 0;

    private static bool IsEmergencyCall(SentenceScan scan, NumberPhrase number) =>
        scan[number.First].Length == 3 && number.Next == number.First + 1 && scan.Vocabulary.IsEmergencyNumber(number.Value)
        && !scan.Is(number.Next, Roles.Plain) && !IsCountOfOthers(scan, number);

    /// <summary>"112 home visits": the lesser lines are named without a noun, or with one of calling.</summary>
    private static bool IsCountOfOthers(SentenceScan scan, NumberPhrase number) =>
        number.Value is 112 or 105 or 111 or 911 && NounReader.TryRead(scan, number.Next, out var noun)
        && !scan.Is(noun.Head, Roles.Calling);

    private static bool IsDateOrTime(SentenceScan scan, NumberPhrase number)
    {
        var next = number.Next;
        if (scan.Is(next, Roles.TrapAfter))
            return true;
        if ((scan.IsWord(next, "a") || scan.IsWord(next, "p")) && scan.IsMark(next + 1, '.') && scan.IsWord(next + 2, "m")
            && scan[next + 2].Glued)
            return true;
        if (number.Value > 31)
            return false;
        if (scan.IsWord(number.First - 1, "past") && !scan.Is(next, Roles.Time) || scan.IsWord(number.First - 1, "at")
            && IsClock(scan, next)
            || scan.IsWord(number.First - 1, "to") && scan.IsWord(number.First - 3, "at") && number.Value <= LastHour
                && !NounReader.TryRead(scan, next, out _))
            return true;
        if (IsTimeOfDay(scan, number))
            return true;
        if (scan.Is(next, Roles.Month) && scan.IsCapital(next))
            return true;
        return number.InDigits && scan.Is(number.First - 1, Roles.Month) && scan.IsCapital(number.First - 1);
    }

    /// <summary>"at 8.45 on a Tuesday": hours and minutes with a point, where no level or price is told.</summary>
    private static bool IsTimeOfDay(SentenceScan scan, NumberPhrase number)
    {
        if (!number.InDigits || !scan.IsWord(number.First - 1, "at") || scan.Is(number.Next, Roles.Plain) || scan.IsWord(number.Next, "per"))
            return false;
        var isClock = scan.WordAt(number.First) is [.., '.', >= '0' and <= '5', '0' or '5'] and { Length: 4 or 5 } && number.Value is >= 1 and < 13;
        return isClock && (scan.IsWord(number.Next, "on") || scan.IsWord(number.Next, "in") || scan.IsWord(number.Next, "and")
            || scan.IsWord(number.Next, "that") || scan.IsWord(number.Next, "this") || scan.IsWord(number.Next, "yesterday"));
    }

    /// <summary>"the Axon 4, a camera": the number of a model.</summary>
    private static bool IsModel(SentenceScan scan, NumberPhrase number) =>
        number.InDigits && number.Value < HighestGrade && scan.IsCapital(number.First - 1)
        && ((scan.Is(number.First - 2, Roles.Determiner) && EndsApposition(scan, number.Next)) || IsOfMany(scan, number.First));

    /// <summary>"1,100 Axon Body 2 cameras": how many there are stands before the make.</summary>
    private static bool IsOfMany(SentenceScan scan, int at)
    {
        var first = at - 1;
        while (at - first < LongestMake && scan.IsCapital(first - 1))
            first--;
        return scan[first - 1].Kind == LexemeKind.Digits && !scan[at].Glued;
    }

    /// <summary>"between 9 and 5": no range goes down.</summary>
    private static bool IsOpeningHours(SentenceScan scan, NumberPhrase number)
    {
        if (!number.InDigits || number.Value > LastHour)
            return false;
        return scan.IsWord(number.First - 1, "between") && scan.IsWord(number.Next, "and")
                && NumberReader.TryRead(scan, number.Next + 1, out var closing) && closing.Value <= number.Value
            || scan.IsWord(number.First - 1, "and") && scan.IsWord(number.First - 3, "between")
                && NumberReader.TryRead(scan, number.First - 2, out var opening) && opening.Value <= LastHour && opening.Value >= number.Value;
    }

    /// <summary>"at ten to four".</summary>
    private static bool IsClock(SentenceScan scan, int at) =>
        (scan.IsWord(at, "to") || scan.IsWord(at, "past")) && NumberReader.TryRead(scan, at + 1, out var hour) && hour.Value <= 12
        && !NounReader.TryRead(scan, hour.Next, out _);

    /// <summary>page 31, Year 6, No. 10, Phase 2, Grade 1 calls.</summary>
    private static bool IsNamed(SentenceScan scan, NumberPhrase number)
    {
        if (number.IsScaled || number.Value >= 10_000)
            return false;
        var before = number.First - 1;
        if (scan.IsMark(before, '.') && scan[before].Glued && scan[before - 1].Length <= 4 || scan.IsInnerDash(before)
            && !scan.Is(before - 1, Roles.Number))
            before--;
        if (!scan.Is(before, Roles.TrapBefore) || IsUnnumbered(scan, before) || number.Value > HighestGrade && scan.IsWord(before, "grade")
            && NounReader.TryRead(scan, number.Next, out _))
            return false;
        return !scan.IsWord(before, "no") || scan.IsCapital(before) && before > 0 || scan.IsMark(before + 1, '.');
    }

    /// <summary>"at one stage 31 people": what is counted or pointed at bears no number.</summary>
    private static bool IsUnnumbered(SentenceScan scan, int noun) =>
        scan.Is(noun - 1, Roles.Relative) && scan.IsWord(noun - 2, "the") || scan.IsWord(noun - 1, "one")
            || scan.IsWord(noun - 1, "any") || scan.IsWord(noun - 1, "some") || scan.IsWord(noun - 1, "this")
        || scan.IsWord(noun - 1, "that");

    private static bool IsAge(SentenceScan scan, NumberPhrase number)
    {
        if (IsOld(scan, number.Next))
            return true;
        if (number.IsScaled || number.Value is < 1 or > OldestAge || !number.InDigits || !decimal.IsInteger(number.Value)
            || number.Next != number.First + 1)
            return false;
        var before = number.First - 1;
        if (scan.IsMark(before, ',') && scan.IsCapital(before - 1) && EndsApposition(scan, number.Next))
            return true;
        if (scan.IsMark(before, '(') && scan.IsMark(number.Next, ')'))
            return true;
        if ((scan.IsWord(before, "over") || scan.IsWord(before, "under")) && number.Value < OldestAge
            && (scan.Is(before - 1, Roles.Aged | Roles.Pronoun) || scan.IsWord(before - 1, "be") && scan.IsWord(before - 2, "must")
            || scan.IsWord(before - 1, "people") || scan.IsWord(before - 1, "those")
                || scan.IsWord(before - 1, "anyone") || scan.IsWord(before - 1, "everyone") || scan.IsWord(before - 1, "residents"))
            && !NounReader.TryRead(scan, number.Next, out _))
            return true;
        if (scan.IsWord(before, "of") && (scan.IsWord(before - 1, "age") || scan.IsWord(before - 1, "ages")
            || scan.Is(before - 1, Roles.Aged) && (EndsApposition(scan, number.Next) || NumberReader.IsArticle(scan, before - 2))))
            return true;
        var subject = scan.Is(before, Roles.Be) ? before - 1 : before;
        if (scan.IsWord(subject, "youngest") || scan.IsWord(subject, "oldest") || scan.IsWord(subject, "eldest"))
            return !scan.Is(number.Next, Roles.Plain) || scan.IsWord(number.Next, "and");
        if (scan.IsWord(before, "at") && scan.Is(before - 1, Roles.Event) && EndsApposition(scan, number.Next))
            return true;
        if (scan.IsWord(before - 1, "who") && scan.Is(before, Roles.Be))
            return EndsApposition(scan, number.Next) || scan.IsWord(number.Next, "and");
        if ((scan.IsWord(before, "over") || scan.IsWord(before, "under")) && scan.Is(before - 1, Roles.Be) && EndsApposition(scan, number.Next)
            && (scan.Is(before - 2, Roles.Number) || scan.IsWord(before - 2, "all") || scan.IsWord(before - 2, "most")
                || scan.IsWord(before - 2, "them")))
            return true;
        return scan.Is(before, Roles.Auxiliary) && IsPersonPronoun(scan, before - 1) && !scan.Is(number.Next, Roles.Time)
            && !NounReader.TryRead(scan, number.Next, out _);
    }

    private static bool EndsApposition(SentenceScan scan, int at) =>
        scan[at].Kind == LexemeKind.None || scan.IsMark(at, ',') || scan.IsMark(at, '.') || scan.IsMark(at, ')') || scan.IsMark(at, ';')
        || scan.IsWord(at, "who") || scan.IsWord(at, "from") || scan.IsWord(at, "of") || scan.IsWord(at, "and") && scan.IsCapital(at + 1);

    private static bool IsPersonPronoun(SentenceScan scan, int at) => scan.IsWord(at, "he") || scan.IsWord(at, "she")
        || scan.IsWord(at, "I");

    /// <summary>12 High Street: a number before names that end in a street's word.</summary>
    private static bool IsAddress(SentenceScan scan, NumberPhrase number)
    {
        for (var i = number.Next; i < number.Next + 4 && scan.IsCapital(i); i++)
            if (scan.Is(i, Roles.Street) && i > number.Next)
                return true;
        return false;
    }

    /// <summary>"6.1 The Chair", "1. Good", "(3)": the number of a paragraph or list item.</summary>
    private static bool IsListNumber(SentenceScan scan, NumberPhrase number)
    {
        if (!number.InDigits || number.First > 1 || !scan.OpensBlock || number.Value >= 1000)
            return false;
        if (number.First == 1 && !scan.IsMark(0, '('))
            return false;
        if (!decimal.IsInteger(number.Value) && scan.IsCapital(number.Next))
            return true;
        if (scan.IsMark(number.Next, '.') || scan.IsMark(number.Next, ')'))
            return true;
        return scan.IsCapital(number.Next) && !(NounReader.IsPluralNoun(scan, number.Next) && scan.Is(number.Next, Roles.Noun));
    }
}
