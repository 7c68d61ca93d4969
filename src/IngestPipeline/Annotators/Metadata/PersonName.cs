using System.Globalization;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Tells a person's name from a desk's, an agency's and from words.</summary>
internal static class PersonName
{
    private const int MostWords = 6;
    private const int MostCharacters = 60;
    private const int LongestShortForm = 4;

    /// <summary>The name a text begins with; null when it begins with none, or when anything but a job, an address or a date follows.</summary>
    /// <param name="text">A part of a byline.</param>
    /// <param name="isPerson">Whether the page says that it is a person.</param>
    public static string? Of(string text, bool isPerson)
    {
        var lead = BylineWords.All.LeadOf(text);
        var words = text[lead..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var jobs = 0;
        while (jobs < words.Length - 2 && IsJob(words[jobs]))
            jobs++;
        words = words[jobs..];
        var end = 0;
        while (end < words.Length && IsNameWord(words[end], end) && (end == 0 || !words[end - 1].EndsWith(':')))
            end++;
        if (end < words.Length && !EndsName(words, end))
            return null;
        while (end > 1 && end < words.Length && (BylineWords.All.IsQualifier(words[end - 1]) || BylineWords.All.IsParticle(words[end - 1])))
            end--;
        var fewest = isPerson && (end == words.Length || char.IsAsciiDigit(words[end][0])) ? 1 : 2;
        if (end < fewest || end > MostWords || !IsName(words.AsSpan(0, end)))
            return null;
        var name = string.Join(' ', words[..end]).TrimEnd(':', ',').Trim();
        // The end of a sentence, not of an initial or of “Jr.”.
        if (name.EndsWith('.') && name.Length - name.LastIndexOf(' ') > LongestShortForm)
            name = name[..^1];
        return name.Length is > 1 and <= MostCharacters ? name : null;
    }

    /// <summary>A name that a page states as a person's and whose surname it does not capitalise, “Jo bloggs”; null for anything else.</summary>
    public static string? AsTyped(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 3 || !char.IsUpper(words[0][0]) || BylineWords.All.LeadOf(text) > 0)
            return null;
        foreach (var word in words)
            if (!HoldsOnlyLetters(word) || word.Length < 2
                || BylineWords.All.IsJob(word) || BylineWords.All.IsBody(word) || BylineWords.All.IsStop(word)
                || (NameWords.English.Of(word) & (WordTraits.Body | WordTraits.Function | WordTraits.Calendar)) != 0)
                return null;
        return string.Join(' ', words);
    }

    /// <summary>“Reporterin”, “FOCUS-Online-Experte”.</summary>
    private static bool IsJob(string word)
    {
        var tail = word.AsSpan(word.LastIndexOf('-') + 1);
        return BylineWords.All.IsJob(tail) && char.IsUpper(word[0]);
    }

    private static bool IsName(ReadOnlySpan<string> words)
    {
        if (words.Length == 1)
            return IsSingle(words[0]);
        // “das Gesicht der Stadt”
        if (words[0] is "das" or "die")
            return false;
        // “der HSS”: an acronym after an article.
        if (words.Length == 2 && char.IsLower(words[0][0]) && IsShout(words[1]) && words[1].Length <= LongestShortForm + 1)
            return false;
        // “ACLU Speech”: an acronym before a word; but “Kazım TÜRKMEN” is a name.
        if (IsShout(words[0]) && words[0].Length > 2 && !words[0].Contains('.') && !IsShout(words[^1]))
            return false;
        // “Crime Commissioner”, the second half of an office; but “Jo Baker” is a name.
        var isOffice = (NameWords.English.Of(words[^1]) & WordTraits.Role) != 0 && (NameWords.English.Of(words[0]) & WordTraits.Modifier) != 0;
        return !isOffice && !BylineWords.All.IsParticle(words[^1]) && words[0].Length + words[^1].Length > 3;
    }

    /// <summary>One word is a name when it looks like one: “David”, “焦鹏”; not a handle, not an acronym.</summary>
    private static bool IsSingle(string word)
    {
        if (char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter)
            return word.Length is >= 2 and <= 6;
        if (word.Length < 3 || !char.IsUpper(word[0]))
            return false;
        foreach (var character in word.AsSpan(1))
            if (!char.IsLower(character) && character is not ('-' or '\'' or '’'))
                return false;
        return true;
    }

    /// <summary>After a name a job, an address or a date may follow.</summary>
    private static bool EndsName(string[] words, int end)
    {
        var word = words[end].AsSpan().Trim(".,:");
        return words[end].Contains('@') || char.IsAsciiDigit(words[end][0]) || BylineWords.All.IsJob(word) || DateWords.All.MonthOf(word) > 0
            || DateWords.All.IsUpdate(word);
    }

    private static bool IsNameWord(string text, int index)
    {
        var word = text.AsSpan().Trim(".,:");
        if ((index > 0 || char.IsLower(text[0])) && BylineWords.All.IsParticle(text))
            return true;
        if (word.IsEmpty || BylineWords.All.IsJob(word) || BylineWords.All.IsBody(word) || BylineWords.All.IsStop(word))
            return false;
        if (index > 0 && DateWords.All.MonthOf(word) > 0 && !BylineWords.All.IsGiven(word))
            return false;
        return IsCapitalised(word) && HoldsOnlyLetters(text);
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[1] is '\'' or '’' && char.IsLower(word[0]))
            return char.IsUpper(word[2]);
        return char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) is UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter;
    }

    private static bool HoldsOnlyLetters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            var isMark = character is '\'' or '’' or '‘' or '-' or '‑' or '·' || (character is '.' or ':' or ',' && IsDot(text, i));
            if (!char.IsLetter(character) && !isMark && char.GetUnicodeCategory(character) is not
                (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
                return false;
        }

        return true;
    }

    /// <summary>A dot stands after an initial or a title, or at the end: “J.R.”, “Dr.”; not inside, as in “Isabella.DiBiase”.</summary>
    private static bool IsDot(string text, int at) => at == text.Length - 1 || (text[at] == '.' && at <= 2) || (at >= 2 && text[at - 2] == '.');

    private static bool IsShout(string word)
    {
        var letters = 0;
        foreach (var character in word)
        {
            if (char.IsLower(character))
                return false;
            letters += char.IsUpper(character) ? 1 : 0;
        }

        return letters > 1;
    }
}
