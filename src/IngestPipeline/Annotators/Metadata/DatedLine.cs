using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Reads lines that say when and who, and nothing else: “Posted on 21 September 2020 by Jo Bloggs”.</summary>
internal static class DatedLine
{
    private static readonly string[] Separators = ["|", "·", "•", " - ", " – ", " — "];

    /// <summary>Where the text after the date begins; 0 when the line begins with anything else.</summary>
    public static int NameAt(ReadOnlySpan<char> text)
    {
        var hasDigits = false;
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            var word = text[start..at];
            if (word.IsEmpty)
                return 0;
            if (char.IsAsciiDigit(word[0]))
                hasDigits = true;
            else if (!DateWords.All.IsOfDateline(word) || (hasDigits && BylineWords.All.IsGiven(word) && DateWords.All.MonthOf(word) == 0))
                return hasDigits && WrittenDate.Find(text[..start]) is not null ? start : 0;
        }

        return 0;
    }

    /// <summary>
    /// The name in “Jo Bloggs, 25.10.2022”, “3 May 2022 | Jo Bloggs | 5 min read”; null for any other line. After the date only a name that
    /// begins with a given name is one.
    /// </summary>
    public static string? NameBeside(string text)
    {
        if (WrittenDate.Find(text) is null)
            return null;
        string? name = null;
        foreach (var part in text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (DatelineReader.OtherWords(part) == 0)
                continue;
            if (name is not null || NameAtStart(part) is not { } person
                || (!text.StartsWith(person, StringComparison.Ordinal) && !BylineLines.BeginsWithGiven(person)))
                return null;
            name = person;
        }

        return name;
    }

    /// <summary>The name in “Jo Bloggs, Monday 3 May”, “Jo Bloggs 3/5/2022”.</summary>
    private static string? NameAtStart(string part)
    {
        var end = part.AsSpan().IndexOfAny(',', '/');
        if (end < 0)
            end = part.AsSpan().IndexOfAnyInRange('0', '9');
        var name = (end < 0 ? part : part[..end]).Trim();
        return PersonName.Of(name, isPerson: false) is { } person && person.Length == name.Length
            && DatelineReader.OtherWords(part.AsSpan(name.Length)) == 0
            ? name
            : null;
    }
}
