using System.Globalization;
using IngestPipeline.Extractors.Figures.Lexemes;

namespace IngestPipeline.Extractors.Figures.Numbers;

/// <summary>Reads numbers: 1,200; 4.5 million; £1.2m's "1.2m"; two hundred and fifty; six and a half; half a million; a dozen.</summary>
internal static class NumberReader
{
    private const decimal Largest = 1_000_000_000_000_000;

    /// <summary>Digits that a long always holds.</summary>
    private const int LongestWhole = 18;

    /// <summary>Reads the number that begins at <paramref name="at"/>.</summary>
    public static bool TryRead(SentenceScan scan, int at, out NumberPhrase number)
    {
        number = default;
        var lexeme = scan[at];
        if (lexeme.Kind == LexemeKind.Digits)
            return TryReadDigits(scan, at, out number);
        if (lexeme.Kind != LexemeKind.Word)
            return false;
        if (lexeme.Is(Roles.Number) && TryReadPartOfScale(scan, at, out number))
            return true;
        if (lexeme.Is(Roles.Number))
            number = ReadWords(scan, at);
        else if (IsArticle(scan, at) && IsWordScale(scan, at + 1))
            number = WithRest(scan, ReadScales(scan, at, at + 1, 1, inDigits: false));
        else if (TryReadPartOfScale(scan, at, out number))
            return true;
        else if (scan.IsWord(at, "half") && scan.IsWord(at + 1, "a") && IsWordScale(scan, at + 2))
            number = ReadScales(scan, at, at + 2, 0.5m, inDigits: false);
        else
            return false;
        return number.Value <= Largest;
    }

    /// <summary>"a quarter of a million", "three-quarters of a million".</summary>
    private static bool TryReadPartOfScale(SentenceScan scan, int at, out NumberPhrase number)
    {
        number = default;
        var fraction = SkipDash(scan, at + 1);
        if (!scan.Is(fraction, Roles.Fraction) || !scan.IsWord(fraction + 1, "of") || !IsArticle(scan, fraction + 2)
            || !IsWordScale(scan, fraction + 3))
            return false;
        var parts = IsArticle(scan, at) ? 1 : scan.Is(at, Roles.Number) ? scan[at].Term!.Value : 0;
        number = ReadScales(scan, at, fraction + 3, parts / scan[fraction].Term!.Value, inDigits: false);
        return parts > 0;
    }

    public static bool IsArticle(SentenceScan scan, int at) => scan.IsWord(at, "a") || scan.IsWord(at, "an");

    private static bool TryReadDigits(SentenceScan scan, int at, out NumberPhrase number)
    {
        number = default;
        if (!TryParse(scan.WordAt(at), out var value) || value > Largest)
            return false;
        number = ReadHalf(scan, ReadScales(scan, at, at + 1, value, inDigits: true));
        return number.Value <= Largest;
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        var fraction = SentenceScan.VulgarFraction(digits[^1]);
        if (fraction != 0)
            digits = digits[..^1];
        if (digits.Length is > 20 || digits.Count('.') > 1)
            return false;
        if (digits.Length > 0 && !TryParseWhole(digits, out value) && !decimal.TryParse(
            digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value))
            return false;
        if (fraction != 0)
            value += fraction;
        return true;
    }

    /// <summary>Most numbers are whole: digits in groups or in one.</summary>
    private static bool TryParseWhole(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        if (digits.Length > LongestWhole)
            return false;
        var whole = 0L;
        foreach (var digit in digits)
        {
            if (digit == ',')
                continue;
            if (!SentenceScan.IsDigit(digit))
                return false;
            whole = 10 * whole + (digit - '0');
        }

        value = whole;
        return true;
    }

    /// <summary>Words up to the thousands: twenty-one, two hundred and fifty; then "and a half" and the greater scales.</summary>
    private static NumberPhrase ReadWords(SentenceScan scan, int first)
    {
        var at = first;
        var total = ReadBelowHundred(scan, ref at);
        if (scan.IsWord(at, "hundred"))
        {
            total *= 100;
            at++;
            var rest = scan.IsWord(at, "and") ? at + 1 : at;
            if (scan.Is(rest, Roles.Number) && !(rest > at && scan.IsWord(rest, "one") && scan.IsWord(rest + 1, "in")))
            {
                at = rest;
                total += ReadBelowHundred(scan, ref at);
            }
        }

        if (ReadSpokenDecimal(scan, at, out var afterPoint) is var fraction and > 0)
            return ReadScales(scan, first, afterPoint, total + fraction, inDigits: false);
        var half = ReadHalf(scan, new NumberPhrase(first, at, total) { Scale = 1 });
        return WithRest(scan, ReadScales(scan, first, half.Next, half.Value, inDigits: false));
    }

    /// <summary>"eleven point three": the digits after the point, one word each; 0 when there are none.</summary>
    private static decimal ReadSpokenDecimal(SentenceScan scan, int at, out int next)
    {
        next = at;
        if (!scan.IsWord(at, "point"))
            return 0;
        var fraction = 0m;
        var place = 0.1m;
        for (var i = at + 1; i <= at + 4 && scan.Is(i, Roles.Number) && scan[i].Term!.Value < 10; i++)
        {
            fraction += place * scan[i].Term!.Value;
            place /= 10;
            next = i + 1;
        }

        return fraction;
    }

    /// <summary>"five thousand eight hundred", "a hundred and forty-four": what follows the scale is smaller than it.</summary>
    private static NumberPhrase WithRest(SentenceScan scan, NumberPhrase number)
    {
        if (number.Scale is not (100 or 1000))
            return number;
        var at = scan.IsWord(number.Next, "and") ? number.Next + 1 : number.Next;
        if (!scan.Is(at, Roles.Number) || scan.IsWord(at + 1, "in") || scan.IsWord(at + 1, "out"))
            return number;
        var rest = ReadWords(scan, at);
        return rest.Value < number.Scale && rest.Value > 0 ? number with { Next = rest.Next, Value = number.Value + rest.Value } : number;
    }

    private static decimal ReadBelowHundred(SentenceScan scan, ref int at)
    {
        var value = scan[at].Term!.Value;
        at++;
        if (value is < 20 or > 90)
            return value;
        var next = scan.IsInnerDash(at) ? at + 1 : at;
        if (!scan.Is(next, Roles.Number) || scan[next].Term!.Value is < 1 or > 9)
            return value;
        at = next + 1;
        return value + scan[next].Term!.Value;
    }

    private static NumberPhrase ReadScales(SentenceScan scan, int first, int at, decimal value, bool inDigits)
    {
        var factor = 1m;
        while (IsScaleAfter(scan, at, inDigits) && factor < 1_000_000_000)
        {
            factor *= scan[at].Term!.Value;
            at++;
        }

        if (factor == 1)
            return new NumberPhrase(first, at, decimal.Min(value, Largest)) { InDigits = inDigits, Scale = 1 };
        if (value > Largest / factor)
            value = Largest / factor;
        return new NumberPhrase(first, at, value * factor) { InDigits = inDigits, IsScaled = true, Scale = factor };
    }

    private static bool IsScaleAfter(SentenceScan scan, int at, bool inDigits)
    {
        if (!scan.Is(at, Roles.Scale))
            return false;
        return scan[at].Length > 2 || inDigits && scan[at].Glued;
    }

    private static bool IsWordScale(SentenceScan scan, int at) => scan.Is(at, Roles.Scale) && scan[at].Length > 2;

    /// <summary>"and a half", "and a quarter", with or without hyphens.</summary>
    private static NumberPhrase ReadHalf(SentenceScan scan, NumberPhrase number)
    {
        var at = SkipDash(scan, number.Next);
        if (!scan.IsWord(at, "and"))
            return number;
        at = SkipDash(scan, at + 1);
        if (!scan.IsWord(at, "a"))
            return number;
        at = SkipDash(scan, at + 1);
        if (!scan.IsWord(at, "half") && !scan.IsWord(at, "quarter") && !scan.IsWord(at, "third"))
            return number;
        return number with { Next = at + 1, Value = number.Value + number.Scale / scan[at].Term!.Value };
    }

    private static int SkipDash(SentenceScan scan, int at) => scan.IsInnerDash(at) ? at + 1 : at;
}
