using System.Globalization;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>
/// Reads dates: ISO, “16th Feb 2024”, “26 de enero de 2022”, “Jun 29, 2023”, “26.01.22”, “16/02/2024”, “2022年1月26日”, 20220126 and the
/// seconds or milliseconds since 1970 that metadata sometimes give.
/// </summary>
internal static class DateScanner
{
    private const int FirstYear = 1990;
    private const int LastYear = 2069;
    private const int MostTokens = 400;

    // “Apr 042013”, where markup parted the two.
    private const int DayAndYear = 6;

    public static WrittenDate? Find(ReadOnlySpan<char> text)
    {
        Span<DatePart> window = stackalloc DatePart[3];
        window.Clear();
        var position = 0;
        for (var count = 0; count < MostTokens && Next(text, ref position, out var part); count++)
        {
            if (part.Digits >= 8 && OfDigits(part, text.Length) is { } compact)
                return compact;
            window[0] = window[1];
            window[1] = window[2];
            window[2] = part;
            if (Read(window) is { } date)
                return date;
        }

        return null;
    }

    private static WrittenDate? Read(ReadOnlySpan<DatePart> window)
    {
        var (a, b, c) = (window[0], window[1], window[2]);
        if (b.Month > 0 && a.IsDay && c.IsYear)
            return Make((int)c.Number, b.Month, (int)a.Number);
        if (b.Month > 0 && a.IsDay && c.Digits == 2 && c.Gap == '-' && b.Gap == '-')
            return Make(2000 + (int)c.Number, b.Month, (int)a.Number);
        if (a.Month > 0 && b.IsDay && c.IsYear)
            return Make((int)c.Number, a.Month, (int)b.Number);
        if (b.Month > 0 && c.Digits == DayAndYear)
            return Make((int)(c.Number % 10_000), b.Month, (int)(c.Number / 10_000));
        if (a.IsYear && b.Month > 0 && c.IsDay)
            return Make((int)a.Number, b.Month, (int)c.Number);
        if (a.Month > 0 || b.Month > 0 || c.Month > 0 || !a.IsNumber || !b.IsNumber || !c.IsNumber || b.Gap != c.Gap || b.Gap is ' ' or '\0')
            return null;
        if (a.IsYear)
            return b.Gap is '-' or '/' or '.' or '_' or '年' ? Make((int)a.Number, (int)b.Number, (int)c.Number) : null;
        return a.Digits <= 2 && b.Digits <= 2 && b.Gap is '/' or '.' or '-' ? OfNumbers(a, b, c) : null;
    }

    /// <summary>“26.01.2022” has the day first wherever it is written; slashes and dashes may have either first.</summary>
    private static WrittenDate? OfNumbers(DatePart a, DatePart b, DatePart c)
    {
        var isShort = c.Digits == 2 && a.Digits == 2 && b.Digits == 2 && b.Gap != '-';
        if (!c.IsYear && !isShort)
            return null;
        var (year, first, second) = (c.IsYear ? (int)c.Number : 2000 + (int)c.Number, (int)a.Number, (int)b.Number);
        if (first > 12 || b.Gap == '.')
            return Make(year, second, first, b.Gap == '.' ? DateOrder.Unrelated : DateOrder.DayFirst);
        if (second > 12)
            return Make(year, first, second, DateOrder.MonthFirst);
        return Make(year, second, first, first == second ? DateOrder.Unrelated : DateOrder.Ambiguous);
    }

    /// <summary>Digits without marks: a day, or seconds or milliseconds where they are all the text.</summary>
    private static WrittenDate? OfDigits(DatePart part, int textLength)
    {
        var number = part.Number;
        if (part.Digits == 8 || part.Digits is 12 or 14)
        {
            var day = part.Digits switch { 8 => number, 12 => number / 10_000, _ => number / 1_000_000 };
            return Make((int)(day / 10_000), (int)(day / 100 % 100), (int)(day % 100));
        }

        if (part.Digits is not (10 or 13) || textLength != part.Digits)
            return null;
        var moment = DateTimeOffset.FromUnixTimeSeconds(part.Digits == 13 ? number / 1000 : number);
        return Make(moment.Year, moment.Month, moment.Day);
    }

    private static WrittenDate? Make(int year, int month, int day, DateOrder order = DateOrder.Unrelated) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new WrittenDate(year, month, day, order)
            : null;

    private static bool Next(ReadOnlySpan<char> text, ref int position, out DatePart part)
    {
        part = default;
        var gap = '\0';
        while (true)
        {
            var from = position;
            while (position < text.Length && !char.IsLetterOrDigit(text[position]))
                position++;
            if (position == text.Length)
                return false;
            gap = gap is '\0' or ' ' ? GapOf(text[from..position]) : gap;
            if (char.IsAsciiDigit(text[position]))
            {
                part = NumberAt(text, ref position, gap);
                return true;
            }

            var word = WordAt(text, ref position);
            if (DateWords.All.MonthOf(word) is > 0 and var month)
            {
                part = new DatePart(0, 0, month, gap);
                return true;
            }

            if (!DateWords.All.IsFiller(word))
            {
                part = new DatePart(0, 0, 0, gap);
                return true;
            }

            gap = word is "年" or "月" or "日" or "년" or "월" or "일" ? '年' : ' ';
        }
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, ref int position)
    {
        var start = position++;
        // The marks of a Japanese date are words of their own.
        if (text[start] is not ('年' or '月' or '日' or '년' or '월' or '일'))
            while (position < text.Length && (char.IsLetter(text[position]) || char.GetUnicodeCategory(text[position]) is
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
                position++;
        return text[start..position];
    }

    private static DatePart NumberAt(ReadOnlySpan<char> text, ref int position, char gap)
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        var digits = text[start..position];
        var number = digits.Length <= 14 ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
        SkipOrdinal(text, ref position);
        return new DatePart(number, digits.Length, 0, gap);
    }

    /// <summary>The “st”, “nd”, “rd” or “th” of a day, and the “T” before a time.</summary>
    private static void SkipOrdinal(ReadOnlySpan<char> text, ref int position)
    {
        var rest = text[position..];
        if (rest.Length >= 2 && (rest[..2] is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" or "er")
            && (rest.Length == 2 || !char.IsLetterOrDigit(rest[2])))
            position += 2;
    }

    /// <summary>The mark that joins two numbers; a blank for a loose neighbourhood, '|' for marks that part them.</summary>
    private static char GapOf(ReadOnlySpan<char> gap)
    {
        gap = gap.Trim();
        if (gap.IsEmpty || gap is "," or "'" or "’")
            return ' ';
        return gap.Length == 1 && gap[0] is '/' or '.' or '-' or '_' ? gap[0] : gap is "." ? '.' : '|';
    }
}
