using System.Globalization;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Reads the dates of a stretch of text in order: "Friday February 16", "14 December 2023", "last summer", "2022".</summary>
internal sealed class DateReader
{
    private readonly string _text;
    private readonly List<(int Start, int End)> _words = [];

    private DateReader(string text, int start, int end)
    {
        _text = text;
        for (var at = start; at < end;)
        {
            var from = at;
            while (at < end && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > from)
                _words.Add((from, at));
            else
                at++;
        }
    }

    public static List<WrittenDate> Read(string text, int start, int end)
    {
        var reader = new DateReader(text, start, end);
        var dates = new List<WrittenDate>();
        for (var i = 0; i < reader._words.Count;)
            i = reader.ReadAt(i, dates);
        return dates;
    }

    private int ReadAt(int index, List<WrittenDate> dates)
    {
        var at = index;
        var weekday = -1;
        var word = WordAt(at);
        if (word != DateWord.None)
            at++;
        if (at < _words.Count && Calendar.WeekdayOf(Word(at)) is >= 0 and var named)
            (weekday, at) = (named, at + 1);
        if (weekday >= 0 && word == DateWord.None && IsOfLastWeek(ref at))
            word = DateWord.LastWeek;
        else if (weekday >= 0 && word == DateWord.None && index > 0 && Word(index - 1) is "last" or "Last")
            word = DateWord.LastNamed;
        at = ReadDay(at, out var day, out var month);
        if ((month > 0 || SeasonOf(word)) && at + 1 < _words.Count && Word(at) is "of" && YearAt(at + 1) > 0)
            at++;
        var year = at < _words.Count && YearAt(at) is > 0 and var written && (month > 0 || at == index || SeasonOf(word)) ? written : 0;
        if (year > 0)
            at++;
        if (at == index)
            return index + 1;
        dates.Add(new WrittenDate(year, month, day, weekday, word, _words[index].Start, _words[at - 1].End));
        return at;
    }

    // "Thursday of last week", "on Thursday last week".
    private bool IsOfLastWeek(ref int at)
    {
        var next = at < _words.Count && Word(at) is "of" ? at + 1 : at;
        if (next + 1 >= _words.Count || Word(next) is not "last" || Word(next + 1) is not "week")
            return false;
        at = next + 2;
        return true;
    }

    // "16 February", "the 16th of February", "February 16", "February".
    private int ReadDay(int at, out int day, out int month)
    {
        (day, month) = (0, 0);
        if (at >= _words.Count)
            return at;
        if (NumberAt(at) is >= 1 and <= 31 and var first)
        {
            var next = at + 1 < _words.Count && Word(at + 1) is "of" ? at + 2 : at + 1;
            if (next < _words.Count && Calendar.MonthOf(Word(next)) is > 0 and var after)
            {
                (day, month) = (first, after);
                return next + 1;
            }

            return at;
        }

        month = Calendar.MonthOf(Word(at));
        if (month == 0)
            return at;
        if (at + 1 < _words.Count && NumberAt(at + 1) is >= 1 and <= 31 and var second)
        {
            day = second;
            return at + 2;
        }

        return at + 1;
    }

    private ReadOnlySpan<char> Word(int index) => _text.AsSpan(_words[index].Start, _words[index].End - _words[index].Start);

    private int NumberAt(int index)
    {
        var word = Word(index);
        if (word.Length > 2 && (word.EndsWith("th") || word.EndsWith("st") || word.EndsWith("nd") || word.EndsWith("rd")))
            word = word[..^2];
        return word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
    }

    private int YearAt(int index)
    {
        var word = Word(index);
        return word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value is >= 1990 and <= 2100
            ? value
            : 0;
    }

    private static bool SeasonOf(DateWord word) => word is DateWord.Spring or DateWord.Summer or DateWord.Autumn or DateWord.Winter;

    private DateWord WordAt(int index)
    {
        var word = Word(index);
        var before = index > 0 ? Word(index - 1) : default;
        var earlier = index > 1 ? Word(index - 2) : default;
        if (word.Equals("today", StringComparison.OrdinalIgnoreCase))
            return before is "ago" && earlier is "week" ? DateWord.WeekAgo : DateWord.Today;
        if (word is "tonight" or "Tonight"
            || (word is "morning" or "afternoon" or "lunchtime" or "evening" && before is "this" or "This"))
            return DateWord.Today;
        return word switch
        {
            "yesterday" when before is "before" && earlier is "day" => DateWord.DayBeforeYesterday,
            "night" when before is "last" or "Last" => DateWord.Yesterday,
            "yesterday" or "Yesterday" => DateWord.Yesterday,
            "year" when before is "last" or "Last" => DateWord.LastYear,
            "year" when before is "this" or "This" => DateWord.ThisYear,
            "spring" => DateWord.Spring,
            "summer" => DateWord.Summer,
            "autumn" => DateWord.Autumn,
            "winter" => DateWord.Winter,
            _ => DateWord.None,
        };
    }
}
