using System.Collections.Frozen;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Cleaners.Heads;

/// <summary>
/// Tells a line that only says who wrote it: “By Jo Bloggs”, “Reporter: Jo Bloggs”, “Jo Bloggs, Crime Correspondent”, “Von Anna Weber”.
/// </summary>
internal static class BylineShape
{
    private const int LongestLine = 160;
    private const int MostWords = 16;
    private const int LongestDated = 90;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Roles = (
        "reporter reporters correspondent editor journalist writer columnist producer author staff contributor bureau"
        + " newsdesk").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Leads = ["by ", "by: ", "by:", "reporter: ", "author: ", "words by ", "written by ", "posted by ", "words: ",
        "report by ", "reported by ", "story by ", "byline: "];

    /// <summary>Whether the line says so itself, wherever it stands.</summary>
    public static bool Fits(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLine || EndsSentence(text))
            return false;
        foreach (var lead in Leads)
            if (text.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                return text.Length > lead.Length && NameWords(text[lead.Length..]) >= 1;
        return (HasRole(text) && NameWords(text) is >= 1 and <= MostWords) || IsForeign(text) || EndsInName(text);
    }

    /// <summary>Whether a line that its markup names a byline can be one: names, not a sentence.</summary>
    public static bool MayBe(ReadOnlySpan<char> text) => !EndsSentence(text) && NameWords(text) >= 1;

    /// <summary>Whether the line is nothing but one or more persons' names, as it may stand under a headline.</summary>
    public static bool IsBareName(ReadOnlySpan<char> text)
    {
        if (text.Length > 60 || text.ContainsAny(".:?!") || text.ContainsAnyInRange('0', '9'))
            return false;
        var count = 0;
        var words = new WordScanner(text);
        while (words.MoveNext())
        {
            if (words.Current is "and" or "de" or "van" or "von" or "al")
                continue;
            if (!char.IsUpper(words.Current[0]) || (words.Current.Length > 2 && !words.Current.ContainsAnyExceptInRange('A', 'Z')))
                return false;
            count++;
        }

        return count is >= 2 and <= 7;
    }

    /// <summary>Whether the line is a name and a day, as it may stand under a headline.</summary>
    public static bool IsNameAndDay(ReadOnlySpan<char> text) => !NameBesideDay(text).IsEmpty;

    /// <summary>The name in “Jo Bloggs, 18 Jul 2025”, “Tuesday, March 15, 2022 | Jo Bloggs | 3 min read”; empty for any other line.</summary>
    public static ReadOnlySpan<char> NameBesideDay(ReadOnlySpan<char> text)
    {
        var digit = text.IndexOfAnyInRange('0', '9');
        if (digit < 0 || text.Length > LongestDated)
            return default;
        foreach (var separator in (ReadOnlySpan<string>)["|", "·", "•", " - ", " – ", " — "])
            if (text.Contains(separator, StringComparison.Ordinal))
                return OnlyName(text, separator);
        var end = text[..digit].LastIndexOf(',');
        if (end < 0)
            end = digit;
        var name = text[..end].TrimEnd();
        // “Jo Bloggs, Monday, 18 July 2025”: the last comma before the number may be the date's own.
        if (name.LastIndexOf(',') is > 0 and var first && DatelineWords(name[(first + 1)..]))
            name = name[..first].TrimEnd();
        return IsBareName(name) && DatelineShape.Fits(text[name.Length..]) ? name : default;
    }

    /// <summary>The part that is a name, where all others say when.</summary>
    private static ReadOnlySpan<char> OnlyName(ReadOnlySpan<char> text, string separator)
    {
        ReadOnlySpan<char> name = default;
        foreach (var range in text.Split(separator))
        {
            var part = text[range].Trim();
            if (part.IsEmpty || DatelineShape.Fits(part))
                continue;
            if (!name.IsEmpty || !IsBareName(part))
                return default;
            name = part;
        }

        return name;
    }

    private static bool DatelineWords(ReadOnlySpan<char> text)
    {
        var words = new WordScanner(text);
        while (words.MoveNext())
            if (!DateWords.All.IsOfDateline(words.Current))
                return false;
        return true;
    }

    /// <summary>Whether the line is only a job, as it may stand under a name: “Crime Correspondent”.</summary>
    public static bool IsRole(ReadOnlySpan<char> text) => text.Length <= 60 && !EndsSentence(text) && HasRole(text) && WordsOf(text) <= 6;

    /// <summary>“Thursday's email, by Jo Bloggs”.</summary>
    private static bool EndsInName(ReadOnlySpan<char> text) =>
        text.Length <= LongestDated && text.LastIndexOf(", by ", StringComparison.OrdinalIgnoreCase) is > 0 and var at
        && IsBareName(text[(at + 5)..]) && WordsOf(text[..at]) <= 4;

    /// <summary>
    /// “Von Anna Weber und Jan Koch”, “Par Claire Petit”: such leads are words of sentences and headings, too, so nothing but names may follow.
    /// </summary>
    private static bool IsForeign(ReadOnlySpan<char> text)
    {
        var lead = BylineWords.All.LeadOf(text);
        if (lead == 0 || text.Length > 80 || text[lead..].ContainsAnyInRange('0', '9'))
            return false;
        var words = new WordScanner(text[lead..]);
        var count = 0;
        while (words.MoveNext())
        {
            var word = words.Current;
            if (count++ == 0 && !BylineWords.All.IsGiven(word))
                return false;
            if (!char.IsUpper(word[0]) && !BylineWords.All.IsJoiner(word) && !BylineWords.All.IsParticle(word))
                return false;
        }

        return count is >= 2 and <= 9;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text) => text[^1] is '.' or '!' or '?' or '”' or '"' or '’';

    private static bool HasRole(ReadOnlySpan<char> text)
    {
        var words = new WordScanner(text);
        while (words.MoveNext())
            if (Roles.Contains(words.Current))
                return true;
        return false;
    }

    /// <summary>Counts capitalised words; -1 when the text runs on like a sentence.</summary>
    private static int NameWords(ReadOnlySpan<char> text)
    {
        int names = 0, others = 0;
        var words = new WordScanner(text);
        while (words.MoveNext())
            if (char.IsUpper(words.Current[0]) || char.IsDigit(words.Current[0]))
                names++;
            else if (words.Current is not ("and" or "in" or "at" or "for" or "on" or "of" or "the" or "with" or "min" or "read" or "de" or "van"))
                others++;
        return others > names ? -1 : names;
    }

    private static int WordsOf(ReadOnlySpan<char> text)
    {
        var count = 0;
        var words = new WordScanner(text);
        while (words.MoveNext())
            count++;
        return count;
    }
}
