using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Speakers;

/// <summary>The people of the article by full name: role, body and sex, gathered from all their mentions.</summary>
internal sealed class PeopleIndex
{
    /// <summary>Characters of a rank written short, which says less than the office in the article’s first words: <c>Sgt</c>.</summary>
    private const int LongestRank = 5;

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
        var lead = new LeadRole(text);
        if (lead.Find() is { } found && _people[text.Article.Names[found.Name].Full] is { Speaker.Role: null or { Length: <= LongestRank } } told)
            told.Speaker = told.Speaker with { Role = found.Role };
        foreach (var name in text.Article.Names)
            if (name.Kind == NameKind.Person && _people[name.Full] is { Speaker.Role: null } bare && lead.Before(name) is { } role)
                bare.Speaker = bare.Speaker with { Role = role };
    }

    public bool IsPerson(int token) => _text.NameOf(token) >= 0 && _text.Article.Names[_text.NameOf(token)].Kind == NameKind.Person;

    public bool Fits(int name, Sex sex) => Fits(_text.Article.Names[name].Full, sex);

    public bool Fits(string full, Sex sex) =>
        _people.TryGetValue(full, out var person) && (person.Sex == Sex.Unknown || sex == Sex.Unknown || person.Sex == sex);

    public Speaker SpeakerOf(int name) => _people[_text.Article.Names[name].Full].Speaker;

    /// <summary>The person whose role contains the words, the last one mentioned before a token when several do.</summary>
    public Speaker? WithRole(TextSpan office, int token) => WithRole(_text.Article.Slice(office), token);

    /// <summary>The person whose role contains the words, the last one mentioned before a token when several do.</summary>
    public Speaker? WithRole(ReadOnlySpan<char> words, int token)
    {
        Person? best = null;
        foreach (var person in _people.Values)
        {
            if (person.Speaker.Role is not { } role || !HasWords(role, words))
                continue;
            if (best is null || (person.First < _text[token].Start && person.First > best.First))
                best = person;
        }

        return best?.Speaker;
    }

    /// <summary>Whether whole words of a role are these: <c>man</c> is no word of <c>retired signalman</c>.</summary>
    private static bool HasWords(ReadOnlySpan<char> role, ReadOnlySpan<char> words)
    {
        var at = role.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(role[at - 1]))
            && (at + words.Length == role.Length || !char.IsLetter(role[at + words.Length]));
    }

    /// <summary>
    /// Whom an interview is with: the first person of the paragraph that stands before it, or else the one named most often before.
    /// </summary>
    public Speaker? Interviewed(int position)
    {
        var block = _text.Article.BlockAt(position) - 1;
        for (var i = block; i >= 0 && i > block - 2; i--)
            foreach (var name in _text.Article.Names)
                if (name.Kind == NameKind.Person && _text.Article.Blocks[i].Span.Contains(name.Span))
                    return _people[name.Full].Speaker;
        return MostNamedBefore(_text.Article.Blocks[block + 1].Span.End);
    }

    /// <summary>The person a text names most often up to a position, the first of several.</summary>
    private Speaker? MostNamedBefore(int position)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? most = null;
        foreach (var name in _text.Article.Names)
        {
            if (name.Span.Start >= position)
                break;
            if (name.Kind != NameKind.Person)
                continue;
            counts[name.Full] = counts.GetValueOrDefault(name.Full) + 1;
            if (most is null || counts[name.Full] > counts[most])
                most = name.Full;
        }

        return most is null ? null : _people[most].Speaker;
    }

    /// <summary>The person after whose name an age stands, <c>Jo Bloggs, 77,</c>; or else the one named last before a token.</summary>
    public Speaker? OfAge(ReadOnlySpan<char> age, int token)
    {
        Speaker? last = null;
        foreach (var name in _text.Article.Names)
        {
            if (name.Kind != NameKind.Person)
                continue;
            var rest = _text.Article.Text.AsSpan(name.Span.End);
            if (rest is [',', ' ', ..] && rest[2..].StartsWith(age, StringComparison.Ordinal) && rest[(2 + age.Length)..] is [',' or '.', ..])
                return _people[name.Full].Speaker;
            if (name.Span.Start < _text[token].Start)
                last = _people[name.Full].Speaker;
        }

        return last;
    }

    /// <summary>The first person after whose name an age stands: whom a report of a trial is about; null when none is.</summary>
    public Speaker? FirstAged()
    {
        foreach (var name in _text.Article.Names)
            if (name.Kind == NameKind.Person && _text.Article.Text.AsSpan(name.Span.End) is [',', ' ', >= '1' and <= '9', >= '0' and <= '9', ',', ..])
                return _people[name.Full].Speaker;
        return null;
    }

    /// <summary>The person with a police rank named last before a token; null when none is.</summary>
    public Speaker? WithRank(int token)
    {
        Speaker? last = null;
        foreach (var name in _text.Article.Names)
            if (name.Kind == NameKind.Person && name.Span.Start < _text[token].Start && _people[name.Full].Speaker is { Role: { } role } speaker
                && SpeechWords.English.IsRank(role))
                last = speaker;
        return last;
    }

    /// <summary>The one who writes in the first person: the only name of the byline; null when it has none, or several.</summary>
    public Speaker? Author() => _text.Article.Metadata.Byline is [var name]
        ? _people.TryGetValue(name, out var person) ? person.Speaker : new Speaker { Kind = SpeakerKind.Person, Name = name } : null;

    /// <summary>The one person whose role is these words; null when none has, or several.</summary>
    public Speaker? WithOffice(TextSpan office) => WithOffice(_text.Article.Slice(office));

    /// <summary>The one person whose role is these words, or alone ends with them.</summary>
    public Speaker? WithOffice(ReadOnlySpan<char> office)
    {
        _byOffice ??= Index(person => person.Speaker.Role);
        return _byOffice.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(office, out var holders) && holders.Count == 1
            ? holders[0].Speaker : EndingIn(office);
    }

    /// <summary>The only person whose role ends with the words: <c>chief inspector</c> for <c>HM Chief Inspector</c>.</summary>
    private Speaker? EndingIn(ReadOnlySpan<char> office)
    {
        if (!office.Contains(' ') && (SpeechWords.English.Of(office) & SpeechSigns.Office) == 0)
            return null;
        Speaker? only = null;
        foreach (var (role, holders) in _byOffice!)
        {
            if (!role.AsSpan().EndsWith(office, StringComparison.OrdinalIgnoreCase) || role.Length == office.Length
                || char.IsLetter(role[^(office.Length + 1)]))
                continue;
            if (only is not null || holders.Count > 1)
                return null;
            only = holders[0].Speaker;
        }

        return only;
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
            Role = Fuller(person.Speaker.Role, name.Role),
            Organisation = person.Speaker.Organisation ?? name.Organisation
        };
        if (name.TitleSpan is { } title && SexOf(_text.Article.Slice(title)) is var sex and not Sex.Unknown)
            person.Sex = sex;
    }

    /// <summary>The role told first, but for one written short: <c>T/Chief Constable</c>.</summary>
    private static string? Fuller(string? told, string? other) =>
        told is null || (told.Contains('/') && other?.Contains('/') is false) ? other : told;

    private static Sex SexOf(WordTraits traits) => (traits & WordTraits.Given) switch
    {
        WordTraits.Male => Sex.Male,
        WordTraits.Female => Sex.Female,
        _ => Sex.Unknown,
    };

    private static Sex SexOf(ReadOnlySpan<char> title)
    {
        foreach (var range in title.Split(' '))
        {
            var sex = title[range].TrimEnd('.') switch
            {
                "Mr" or "Sir" or "Lord" => Sex.Male,
                "Mrs" or "Ms" or "Miss" or "Dame" or "Lady" or "Baroness" => Sex.Female,
                _ => Sex.Unknown,
            };
            if (sex != Sex.Unknown)
                return sex;
        }

        return title.EndsWith("woman", StringComparison.Ordinal) ? Sex.Female
            : title.EndsWith("man", StringComparison.Ordinal) ? Sex.Male : Sex.Unknown;
    }

    private sealed class Person(int first)
    {
        public int First { get; } = first;

        public Speaker Speaker { get; set; } = Speaker.Unknown;

        public Sex Sex { get; set; }
    }
}
