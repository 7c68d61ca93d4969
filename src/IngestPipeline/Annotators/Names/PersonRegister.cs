using IngestPipeline.Model;

namespace IngestPipeline.Annotators;

/// <summary>Tells which mentions are of the same person, and makes the article's names of them.</summary>
internal sealed class PersonRegister(Article article, List<NameMention> found)
{
    /// <summary>Keeps the work linear on lists of thousands of names.</summary>
    private const int MostNamesakes = 24;

    private readonly Dictionary<string, List<Person>> _bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Person>> _byGivenName = new(StringComparer.Ordinal);

    // Of all keys of both: most words of an article begin otherwise.
    private ulong _initials;

    public List<Name> Link(CancellationToken cancellationToken)
    {
        FindBySurname();
        foreach (var mention in found)
            if (mention is { Kind: NameKind.Person, Words: > 1 })
                Enter(mention);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var mention in found)
            if (mention.Kind is null or NameKind.Person)
                Refer(mention);
        return Names();
    }

    /// <summary>Takes a name that nothing tells of for a person's when its last word is titled or speaks elsewhere: <c>Mr Benbow</c>.</summary>
    private void FindBySurname()
    {
        HashSet<string>? surnames = null;
        foreach (var mention in found)
            if (mention.Words == 1 && (mention.Speaks || (mention is { Kind: NameKind.Person, Title: not null, TakesGivenName: false })))
                (surnames ??= new HashSet<string>(StringComparer.Ordinal)).Add(TextOf(mention.Span));
        if (surnames is null)
            return;
        foreach (var mention in found)
            if (mention is { Kind: null, Words: 2 or 3 } && surnames.Contains(LastWord(mention.Span)))
                mention.Kind = NameKind.Person;
    }

    /// <summary>Enters a full name: the same person as another of one surname when the given names do not differ.</summary>
    private void Enter(NameMention mention)
    {
        var (given, surname) = (FirstWord(mention.Span), LastWord(mention.Family ?? mention.Span));
        if (mention.Family is not null && _bySurname.ContainsKey(given))
            return;
        foreach (var person in _bySurname.TryGetValue(surname, out var namesakes) ? namesakes : [])
        {
            if (mention.Title is not null && !mention.HasOffice && EndsWith(person.Fullest.Span, mention.Span))
                return;
            if (!SameGivenName(given, FirstWord(person.Fullest.Span)))
                continue;
            if (mention.Span.Length > person.Fullest.Span.Length
                || (mention.Span.Length == person.Fullest.Span.Length && !article.Slice(person.Fullest.Span).ContainsAnyInRange('a', 'z')))
                person.Fullest = mention;
            person.Take(mention);
            return;
        }

        var added = new Person { Fullest = mention };
        added.Take(mention);
        Index(_bySurname, surname, added);
        Index(_byGivenName, given, added);
    }

    /// <summary>Links a shorter mention to a person, or makes it one of its own when its title says that it is a person.</summary>
    private void Refer(NameMention mention)
    {
        if (mention.Person is { } known)
        {
            known.LastMention = mention.Span.Start;
            return;
        }

        if (Referent(mention) is { } person)
        {
            mention.Kind = NameKind.Person;
            person.Take(mention);
        }
        else if (mention.Kind == NameKind.Person)
        {
            var alone = new Person { Fullest = mention };
            alone.Take(mention);
            Index(mention.TakesGivenName ? _byGivenName : _bySurname, LastWord(mention.Span), alone);
        }
    }

    private Person? Referent(NameMention mention)
    {
        if (_bySurname.Count == 0 && _byGivenName.Count == 0)
            return null;
        var last = LastOf(mention.Span);
        if (last.IsEmpty || (_initials & InitialOf(last)) == 0)
            return null;
        if (_bySurname.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(last, out var namesakes)
            && Best(namesakes, mention) is { } bySurname)
            return bySurname;
        var mayBeGiven = mention.Words == 1 && (mention.TakesGivenName || mention.Title is null);
        return mayBeGiven && _byGivenName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(last, out var sharers)
            && (sharers.Count == 1 || mention.TakesGivenName)
            ? Best(sharers, mention)
            : null;
    }

    /// <summary>The namesake that title and gender allow, the one with the same office or mentioned last when several are.</summary>
    private Person? Best(List<Person> namesakes, NameMention mention)
    {
        Person? best = null;
        foreach (var person in namesakes)
        {
            if (mention.Words > 1 && !EndsWith(person.Fullest.Span, mention.Span))
                continue;
            if (mention.Gender != Gender.Unknown && person.Gender != Gender.Unknown && mention.Gender != person.Gender)
                continue;
            if (best is null || Rank(person, mention).CompareTo(Rank(best, mention)) > 0)
                best = person;
        }

        return best;
    }

    private (bool SameOffice, bool SameGender, int Recency) Rank(Person person, NameMention mention) =>
        (mention.Role is { } office && person.Role is { } role
            && article.Slice(role).Contains(article.Slice(office), StringComparison.OrdinalIgnoreCase),
            mention.Gender != Gender.Unknown && person.Gender == mention.Gender,
            person.LastMention <= mention.Span.Start ? person.LastMention : -1);

    private List<Name> Names()
    {
        var names = new List<Name>();
        foreach (var mention in found)
        {
            if (mention.Kind is not { } kind)
                continue;
            var person = mention.Person;
            names.Add(new Name(mention.Span, kind)
            {
                Full = person is null ? TextOf(mention.Span) : person.Name ??= FullOf(person.Fullest),
                TitleSpan = mention.Title,
                Role = RoleOf(mention) is { } role ? TextOf(role) : null,
                Organisation = (mention.Organisation ?? person?.Organisation) is { } body ? TextOf(body) : null,
            });
        }

        return names;
    }

    /// <summary>The role written here, unless it is a mere title and the person has a role elsewhere.</summary>
    private static TextSpan? RoleOf(NameMention mention) =>
        mention is { Role: not null, IsRoleWeak: false } ? mention.Role : mention.Person?.Role ?? mention.Role;

    private string FullOf(NameMention fullest) =>
        fullest.Family is { } family ? $"{article.Slice(fullest.Span)} {article.Slice(family)}" : TextOf(fullest.Span);

    private bool EndsWith(TextSpan full, TextSpan part) => article.Slice(full).EndsWith(article.Slice(part), StringComparison.Ordinal);

    private string FirstWord(TextSpan span)
    {
        var text = article.Slice(span);
        var end = text.IndexOf(' ');
        return (end < 0 ? text : text[..end]).TrimEnd('.').ToString();
    }

    private string TextOf(TextSpan span) => article.Slice(span).ToString();

    private string LastWord(TextSpan span) => LastOf(span).ToString();

    private ReadOnlySpan<char> LastOf(TextSpan span)
    {
        var text = article.Slice(span);
        return text[(text.LastIndexOf(' ') + 1)..];
    }

    /// <summary>The same, or one the initial of the other.</summary>
    private static bool SameGivenName(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || ((one.Length == 1 || other.Length == 1) && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0]));

    /// <summary>One bit for the first letter in any case and for the parity of the length; those beyond ASCII share one letter.</summary>
    private static ulong InitialOf(ReadOnlySpan<char> word) =>
        1UL << ((char.IsAscii(word[0]) ? word[0] & 31 : 0) | ((word.Length & 1) << 5));

    private void Index(Dictionary<string, List<Person>> index, string key, Person person)
    {
        _initials |= key.Length > 0 ? InitialOf(key) : 0;
        if (!index.TryGetValue(key, out var people))
            index.Add(key, people = []);
        if (people.Count == MostNamesakes)
            people.RemoveAt(0);
        people.Add(person);
    }
}
