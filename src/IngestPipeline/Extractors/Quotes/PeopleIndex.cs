using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>The people of the article by full name: role, body and sex, gathered from all their mentions.</summary>
internal sealed class PeopleIndex
{
    private readonly QuoteText _text;
    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);

    private Dictionary<string, List<Person>>? _byOffice;
    private Dictionary<string, List<Person>>? _bySurname;

    public PeopleIndex(QuoteText text)
    {
        _text = text;
        foreach (var name in text.Article.Names)
            if (name.Kind == NameKind.Person)
                Take(name);
    }

    public bool IsPerson(int token) => _text.NameOf(token) >= 0 && _text.Article.Names[_text.NameOf(token)].Kind == NameKind.Person;

    public bool Fits(int name, Sex sex) => Fits(_text.Article.Names[name].Full, sex);

    public bool Fits(string full, Sex sex) =>
        _people.TryGetValue(full, out var person) && (person.Sex == Sex.Unknown || sex == Sex.Unknown || person.Sex == sex);

    public Speaker SpeakerOf(int name) => _people[_text.Article.Names[name].Full].Speaker;

    /// <summary>The person whose role contains the words, the last one mentioned before a token when several do.</summary>
    public Speaker? WithRole(TextSpan office, int token)
    {
        var words = _text.Article.Slice(office);
        Person? best = null;
        foreach (var person in _people.Values)
        {
            if (person.Speaker.Role is not { } role || !role.AsSpan().Contains(words, StringComparison.OrdinalIgnoreCase))
                continue;
            if (best is null || (person.First < _text[token].Start && person.First > best.First))
                best = person;
        }

        return best?.Speaker;
    }

    /// <summary>The one person whose role is these words; null when none has, or several.</summary>
    public Speaker? WithOffice(TextSpan office)
    {
        _byOffice ??= Index(person => person.Speaker.Role);
        return _byOffice.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_text.Article.Slice(office), out var holders) && holders.Count == 1
            ? holders[0].Speaker : null;
    }

    /// <summary>The person of a surname written in any case, the first when several have it; null when none has.</summary>
    public Speaker? WithSurname(ReadOnlySpan<char> words)
    {
        _bySurname ??= Index(person => person.Speaker.Name is { } full && char.IsLower(full[^1]) ? full[(full.LastIndexOf(' ') + 1)..] : null);
        return _bySurname.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var people) ? people[0].Speaker : null;
    }

    private Dictionary<string, List<Person>> Index(Func<Person, string?> keyOf)
    {
        var index = new Dictionary<string, List<Person>>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in _people.Values)
        {
            if (keyOf(person) is not { } key)
                continue;
            if (!index.TryGetValue(key, out var people))
                index.Add(key, people = []);
            people.Add(person);
        }

        return index;
    }

    private void Take(Name name)
    {
        if (!_people.TryGetValue(name.Full, out var person))
        {
            var given = name.Full.AsSpan();
            var blank = given.IndexOf(' ');
            person = new Person(name.Span.Start)
            {
                Sex = blank > 0 ? SexOf(QuoteLexicon.Traits(given[..blank]))
                : SexOf(QuoteLexicon.Traits(given))
            };
            person.Speaker = new Speaker { Kind = SpeakerKind.Person, Name = name.Full };
            _people.Add(name.Full, person);
        }

        person.Speaker = person.Speaker with
        {
            Role = person.Speaker.Role ?? name.Role,
            Organisation = person.Speaker.Organisation ?? name.Organisation
        };
        if (name.TitleSpan is { } title && SexOf(_text.Article.Slice(title)) is var sex and not Sex.Unknown)
            person.Sex = sex;
    }

    private static Sex SexOf(WordTraits traits) => (traits & WordTraits.Given) switch
    {
        WordTraits.Male => Sex.Male,
        WordTraits.Female => Sex.Female,
        _ => Sex.Unknown,
    };

    private static Sex SexOf(ReadOnlySpan<char> title)
    {
        var last = title[(title.LastIndexOf(' ') + 1)..].TrimEnd('.');
        return last switch
        {
            "Mr" or "Sir" or "Lord" => Sex.Male,
            "Mrs" or "Ms" or "Miss" or "Dame" or "Lady" or "Baroness" => Sex.Female,
            _ => title.EndsWith("man", StringComparison.Ordinal) ? (title.EndsWith("woman", StringComparison.Ordinal) ? Sex.Female
                : Sex.Male) : Sex.Unknown,
        };
    }

    private sealed class Person(int first)
    {
        public int First { get; } = first;

        public Speaker Speaker { get; set; } = Speaker.Unknown;

        public Sex Sex { get; set; }
    }
}
