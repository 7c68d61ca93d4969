using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>
/// Reads the day in an address: <c>/2022/01/26/</c>, <c>/2022/jan/26/</c>, <c>2022-01-26</c>, <c>2022-01/26</c>, <c>20220126</c>,
/// <c>/26-01-2022</c>.
/// </summary>
internal static class AddressDate
{
    private const int DayFirstLength = 10;

    /// <summary>The first date as <c>2022-01-26</c>; null when there is none with all its parts.</summary>
    public static string? Find(string? address)
    {
        var text = address.AsSpan();
        // The address a page was archived from follows the archive's own, which has a date too.
        if (text.LastIndexOf("/http") is > 0 and var inner)
            text = text[(inner + 1)..];
        for (var i = 0; i + 8 <= text.Length; i++)
        {
            if (DayFirst(text, i) is { } whole)
                return whole;
            if (text[i] is not ('1' or '2') || (i > 0 && char.IsAsciiDigit(text[i - 1])) || !AreDigits(text.Slice(i, 4)))
                continue;
            var length = 0;
            while (i + length < text.Length && length < 16 && IsOfDate(text[i + length]))
                length++;
            if (Read(text.Slice(i, length)) is { } date)
                return date;
        }

        return null;
    }

    /// <summary>A whole part of the path that is a day: <c>/29-10-2021</c>. Only where it cannot be read with the month first.</summary>
    private static string? DayFirst(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[at - 1] != '/' || text.Length < at + DayFirstLength)
            return null;
        var part = text.Slice(at, DayFirstLength);
        return part[2] is '-' or '.' && part[5] == part[2] && (text.Length == at + DayFirstLength || text[at + DayFirstLength] is '/' or '.' or '?')
            && WrittenDate.Find(part) is { Order: not DateOrder.Ambiguous } date
            ? date.Iso
            : null;
    }

    private static string? Read(ReadOnlySpan<char> text)
    {
        if (text.Length >= 8 && AreDigits(text[..8]) && (text.Length == 8 || !char.IsAsciiDigit(text[8])))
            return WrittenDate.Find(text[..8])?.Iso;
        if (text.Length < 8 || text[4] is not ('/' or '-' or '_' or '.'))
            return null;
        var mark = text[4];
        var monthEnd = text[5..].IndexOfAny(mark, '/');
        if (monthEnd is < 1 or > 9)
            return null;
        var month = text.Slice(5, monthEnd);
        var day = text[(6 + monthEnd)..];
        var digits = day.IndexOfAnyExceptInRange('0', '9');
        day = digits < 0 ? day : day[..digits];
        if (day.Length is < 1 or > 2 || (DateWords.All.MonthOf(month) == 0 && !(month.Length <= 2 && AreDigits(month))))
            return null;
        return WrittenDate.Find($"{text[..4]}-{month}-{day}")?.Iso;
    }

    private static bool IsOfDate(char character) => char.IsAsciiLetterOrDigit(character) || character is '/' or '-' or '_' or '.';

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
