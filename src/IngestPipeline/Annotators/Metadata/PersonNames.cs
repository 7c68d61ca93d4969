using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Reads the persons' names out of a byline, leaving out jobs, agencies, addresses, handles and dates.</summary>
internal sealed class PersonNames(string? publisher)
{
    private readonly string? _publisher = publisher?.StartsWith("www.", StringComparison.OrdinalIgnoreCase) == true ? publisher[4..] : publisher;
    private const int MostPeople = 12;
    private const int LongestText = 300;

    private readonly List<string> _people = [];

    public IReadOnlyList<string> People => _people;

    /// <summary>Adds the names in a text that are not there yet.</summary>
    /// <param name="text">A byline, or what metadata give as one.</param>
    /// <param name="isPerson">Whether the page says that it is a person: then one word is a name, too.</param>
    public void Add(string text, bool isPerson)
    {
        text = WithoutAddress(text).Trim();
        if (text.Length is 0 or > LongestText || text.Contains("://", StringComparison.Ordinal)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return;
        var lead = BylineWords.All.LeadOf(text);
        if (!Take(text[lead..], isPerson, isLed: lead > 0) && lead > 0)
            Take(text, isPerson: false, isLed: false);
    }

    /// <summary>“Jo Bloggs (https://jo.example)”.</summary>
    private static string WithoutAddress(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) is > 0 and var at && text.AsSpan(0, at).LastIndexOf('(') is > 0 and var open
            ? text[..open]
            : text;

    private bool Take(string text, bool isPerson, bool isLed)
    {
        var found = false;
        foreach (var (part, startsValue) in BylineParts.Of(text))
        {
            var isWhole = part.Length == text.Length;
            var name = PersonName.Of(part, (isPerson && isWhole) || (isLed && startsValue && BeginsWithGiven(part)));
            name ??= isPerson && isWhole ? PersonName.AsTyped(part) : null;
            if (name is null)
            {
                // What follows a name and is none says where its bearer belongs; names in there are not the writers'.
                if (found && (!startsValue || IsAffiliation(part)))
                    break;
                continue;
            }

            // “Jo Bloggs and Al Smith - Safe Browsing team”: a desk after the names.
            if (IsPublisher(name) || (found && !startsValue && name.Length < part.Length && BylineWords.All.IsJob(LastWord(part))))
                continue;
            found = true;
            if (_people.Count < MostPeople && !_people.Exists(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)))
                _people.Add(name);
        }

        return found;
    }

    private static ReadOnlySpan<char> LastWord(string part) => part.AsSpan(part.LastIndexOf(' ') + 1);

    private static bool BeginsWithGiven(string part)
    {
        var space = part.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? part : part.AsSpan(0, space);
        return char.IsUpper(first[0]) && BylineWords.All.IsGiven(first) && DateWords.All.MonthOf(first) == 0;
    }

    /// <summary>Words after a name that are no job, and more than a place.</summary>
    private static bool IsAffiliation(string part)
    {
        var words = part.Split(' ');
        return words.Length > 1 && !Array.Exists(words, word => BylineWords.All.IsJob(word) || BylineWords.All.IsQualifier(word));
    }

    /// <summary>A site may have its writer's name; then the first of the words is a given name.</summary>
    private bool IsPublisher(string name)
    {
        if (_publisher is null || !(SameLetters(name, _publisher) || _publisher.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)))
            return false;
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 || !BylineWords.All.IsGiven(name.AsSpan(0, space));
    }

    private static bool SameLetters(string left, string right)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && !char.IsLetterOrDigit(left[i]))
                i++;
            while (j < right.Length && !char.IsLetterOrDigit(right[j]))
                j++;
            if (i == left.Length || j == right.Length)
                return i == left.Length && (j == right.Length || right.AsSpan(j).Equals("com", StringComparison.OrdinalIgnoreCase)
                    || right.AsSpan(j).Equals("de", StringComparison.OrdinalIgnoreCase));
            if (char.ToLowerInvariant(left[i++]) != char.ToLowerInvariant(right[j++]))
                return false;
        }
    }
}
