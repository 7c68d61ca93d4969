using System.Collections.Frozen;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Reads the persons' names out of a byline, leaving out jobs, agencies, addresses and dates.</summary>
internal static class PersonNames
{
    private const int MostWords = 5;

    private static readonly string[] Leads =
    [
        "by: ", "by:", "by ", "reporter: ", "author: ", "words by ", "words: ", "written by ", "posted by ", "report by ", "reported by ",
        "story by ", "byline: ", "exclusive by ", "exclusive: ",
    ];

    private static readonly FrozenSet<string> Jobs = (
        "reporter reporters correspondent correspondents editor journalist writer columnist producer author staff contributor news press association"
        + " media team desk newsdesk agency agencies bureau online digital live service newsroom reuters afp bbc ap pa swns ldrs itv admin"
        + " office department police council limited ltd plc group magazine newspaper times post herald telegraph guardian mail gazette chronicle"
        + " express mirror standard star echo argus observer tribune journal today politics sport sports entertainment business content published"
        + " updated editorial web posted community section the com co uk getty images").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Qualifiers = (
        "senior chief deputy assistant crime court political local democracy home affairs health education social investigations features"
        + " multimedia trainee general breaking live and world global national regional city data technology science environment").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Particles =
        "de del della der den van von bin ibn al el la le du da dos ap ab of y ter ten zu".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the names in a text that are not there yet.</summary>
    public static void Add(string text, string? publisher, List<string> people)
    {
        if (text.Contains("://", StringComparison.Ordinal) || string.Equals(text, publisher, StringComparison.OrdinalIgnoreCase))
            return;
        foreach (var part in Parts(WithoutLead(text.Trim())))
            if (NameOf(part) is { } name && !people.Contains(name, StringComparer.OrdinalIgnoreCase)
                && !string.Equals(name, publisher, StringComparison.OrdinalIgnoreCase))
                people.Add(name);
    }

    private static string WithoutLead(string text)
    {
        foreach (var lead in Leads)
            if (text.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                return text[lead.Length..];
        return text;
    }

    private static string[] Parts(string text)
    {
        var marked = text.Replace(" and ", "|", StringComparison.OrdinalIgnoreCase).Replace(" & ", "|", StringComparison.Ordinal)
            .Replace(" with ", "|", StringComparison.OrdinalIgnoreCase).Replace(" for ", "|", StringComparison.Ordinal)
            .Replace(" on ", "|", StringComparison.Ordinal).Replace(" in ", "|", StringComparison.Ordinal)
            .Replace(" - ", "|", StringComparison.Ordinal).Replace(" at ", "|", StringComparison.Ordinal);
        return marked.Split(
            ['|', ',', ';', '·', '•', '/', '(', ')', '–', '—', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static string? NameOf(string part)
    {
        var words = WithoutLead(part).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = 0;
        while (end < words.Length && IsNameWord(words[end]))
            end++;
        if (end < words.Length && !EndsName(words, end))
            return null;
        while (end > 0 && end < words.Length && Qualifiers.Contains(words[end - 1]))
            end--;
        return end is >= 2 and <= MostWords && char.IsUpper(words[0][0]) && char.IsUpper(words[end - 1][0])
            ? string.Join(' ', words[..end]).TrimEnd('.', ':')
            : null;
    }

    /// <summary>After a name a job, an address or a date may follow; anything else, and it is no byline.</summary>
    private static bool EndsName(string[] words, int end) =>
        words[end][0] == '@' || words[end].Contains('@') || Jobs.Contains(words[end].Trim('.', ',', ':')) || char.IsAsciiDigit(words[end][0]);

    private static bool IsNameWord(string word)
    {
        if (Jobs.Contains(word.Trim('.', ',', ':')))
            return false;
        if (Particles.Contains(word))
            return true;
        if (!char.IsUpper(word[0]))
            return false;
        foreach (var character in word)
            if (!char.IsLetter(character) && character is not ('\'' or '’' or '-' or '.' or '‑'))
                return false;
        return true;
    }
}
