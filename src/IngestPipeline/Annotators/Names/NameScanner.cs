using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators;

/// <summary>Walks through the blocks and picks out runs of words that may be names, with the titles before them.</summary>
internal sealed class NameScanner(Article article, NameLexicon lexicon)
{
    private readonly SignedTokens _tokens = new(article, lexicon);

    public List<NameMention> Found { get; } = [];

    public void Scan(CancellationToken cancellationToken)
    {
        var first = 0;
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            if (block % 64 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            first = _tokens.MoveTo(article.Blocks[block].Span, first);
            for (var i = _tokens.First; i < _tokens.Past;)
                i = Step(i);
        }
    }

    /// <summary>Looks at one token and returns the next to look at.</summary>
    private int Step(int index)
    {
        var signs = _tokens.Signs(index);
        if ((signs & TokenSigns.Body) != 0 && _tokens.BodyEnd(index) is var end and >= 0)
            return AddBody(index, end);
        if ((signs & TokenSigns.BeforeName) != 0)
            return StepTitle(index);
        if (signs == TokenSigns.PostNominal && _tokens.Follows(index) && _tokens.IsCapitalised(index - 1))
            return index + 1;
        return _tokens.IsCapitalised(index) ? StepName(index, index) : index + 1;
    }

    private int AddBody(int index, int end)
    {
        var past = index + 1;
        while (_tokens.Has(past) && _tokens[past].Start < end)
            past++;
        while (!_tokens.IsPossessive(past - 1) && _tokens.Follows(past) && _tokens.IsCapitalised(past)
            && (_tokens.Traits(past) & WordTraits.Body) != 0 && (_tokens.Signs(past) & TokenSigns.BeforeName) == 0)
            end = _tokens[past++].Span.End;
        Add(IsOfNation(index - 1) ? index - 1 : index, end, NameKind.Organisation);
        return past;
    }

    /// <summary>Whether the nation before a body belongs to its name: <c>Scottish Police Federation</c>.</summary>
    private bool IsOfNation(int index) => _tokens.Follows(index + 1) && _tokens.IsCapitalised(index)
        && (_tokens.Traits(index) & WordTraits.Calendar) != 0 && _tokens.Word(index) is [.., 's', 'h'];

    private int StepTitle(int index)
    {
        var past = index;
        var signs = TokenSigns.None;
        while (_tokens.Has(past) && ((_tokens.Signs(past) & TokenSigns.BeforeName) != 0 || IsJustice(past, index)))
            signs |= _tokens.Signs(past++);
        if (_tokens.IsMark(past, '.') && _tokens.Touches(past))
            past++;
        if (IsCollarNumber(past))
            past++;
        if (!_tokens.IsCapitalised(past) || _tokens[past].Start > _tokens[past - 1].Span.End + 1 || _tokens.IsPossessive(past - 1))
            return past;
        return (signs & TokenSigns.Personal) != 0 ? StepName(past, index) : StepName(past, past);
    }

    /// <summary><c>PC 442 Bell</c>.</summary>
    private bool IsCollarNumber(int index) => _tokens.Has(index) && _tokens[index].Kind == TokenKind.Number && _tokens.Follows(index)
        && _tokens.Follows(index + 1) && _tokens.IsCapitalised(index + 1) && (_tokens.Traits(index + 1) & WordTraits.Calendar) == 0;

    /// <summary><c>Mr Justice Bell</c>.</summary>
    private bool IsJustice(int index, int title) => index > title && _tokens.Word(index) is "Justice" && _tokens.IsCapitalised(index + 1);

    /// <summary>Reads the name at <paramref name="index"/>, whose title, if any, begins at <paramref name="title"/>.</summary>
    private int StepName(int index, int title)
    {
        var run = NameRun.At(_tokens, index);
        if (run.Words == 0)
            return index + 1;
        if (title == index && !run.IsBody && BeginsWithOther(run))
            return StepInner(run);
        if (title == index && run.Words == 1 && FamilyAfter(run) is { } family)
            return AddOfFamily(run, family);
        var kind = run.IsBody ? NameKind.Organisation : KindOf(run, title < index);
        var end = _tokens[run.Past - 1].Span.End - _tokens.PossessiveLength(run.Past - 1);
        if (kind is NameKind.Organisation or NameKind.Place)
            Add(run.IsBody && IsOfNation(index - 1) ? index - 1 : index, end, kind.Value);
        else if (kind is null && run.Words == 1)
            AddWord(run, end);
        else
            AddPerson(run, title, end, kind);
        return run.Past;
    }

    /// <summary>The surname that follows the other one of a couple: <c>Jo and her husband Lorne MacSween</c>.</summary>
    private TextSpan? FamilyAfter(NameRun run)
    {
        if ((_tokens.Traits(run.First) & WordTraits.Given) == 0 || !(_tokens.Word(run.Past) is "and" or "&"))
            return null;
        var other = run.Past + 1;
        if (_tokens.Word(other) is "her" or "his" && _tokens.Word(other + 1) is "husband" or "wife")
            other += 2;
        if (!_tokens.IsCapitalised(other) || (_tokens.Traits(other) & WordTraits.Given) == 0 || _tokens.IsPossessive(run.Past - 1)
            || _tokens.IsPossessive(other))
            return null;
        var next = NameRun.At(_tokens, other);
        if (next.IsBody || next.Words is < 2 or > 3)
            return null;
        var last = next.Past - 1;
        return new TextSpan(_tokens[last].Start, _tokens[last].Span.End - _tokens.PossessiveLength(last));
    }

    private int AddOfFamily(NameRun run, TextSpan family)
    {
        Found.Add(new NameMention
        {
            Span = _tokens[run.First].Span,
            Kind = NameKind.Person,
            Words = 2,
            Family = family,
            Gender = GenderOf(_tokens.Traits(run.First)),
        });
        return run.Past;
    }

    /// <summary>
    /// Whether a run begins with a word that is no part of the name after it: <c>Shopkeeper Anil Dasgupta</c>, <c>for Wales Catrin Delahaye</c>.
    /// </summary>
    private bool BeginsWithOther(NameRun run)
    {
        var first = _tokens.Traits(run.First);
        if (run.Words < 2 || (first & WordTraits.Given) != 0 || !_tokens.IsCapitalised(run.First + 1) || _tokens.IsPossessive(run.First))
            return false;
        var given = (_tokens.Traits(run.First + 1) & WordTraits.Given) != 0;
        if ((first & WordTraits.Role) != 0)
            return given || run.Words > 2 || (_tokens.Traits(run.First + 1) & ~WordTraits.Given) == 0;
        if (run.Words < 3)
            return false;
        var isPlace = (first & (WordTraits.Place | WordTraits.Calendar)) != 0;
        return given ? isPlace || _tokens.Word(run.First - 1) is "for" : isPlace && IsOfficeFor(run.First - 1);
    }

    private bool IsOfficeFor(int link) => _tokens.Word(link) is "for" or "of"
        && ((_tokens.Signs(link - 1) & TokenSigns.Title) != 0 || (_tokens.Traits(link - 1) & WordTraits.Role) != 0);

    /// <summary>Reads what stands after the first word of a run as the name, and that word as a place where it is one.</summary>
    private int StepInner(NameRun run)
    {
        if ((_tokens.Traits(run.First) & WordTraits.Role) == 0)
            Add(run.First, _tokens[run.First].Span.End, NameKind.Place);
        return StepName(run.First + 1, run.First + 1);
    }

    private NameKind? KindOf(NameRun run, bool hasTitle)
    {
        if (hasTitle)
            return NameKind.Person;
        if (_tokens.IsAcronym(run.First) && (run.Words == 1 || IsBodyOfPlace(run)))
            return NameKind.Organisation;
        var evidence = new PersonEvidence(_tokens, run);
        return evidence.Kind();
    }

    /// <summary><c>NHS Lanarkshire</c>; initials of a given name are two.</summary>
    private bool IsBodyOfPlace(NameRun run) =>
        _tokens.Bare(run.First).Length > 2 && !_tokens.IsAcronym(run.First + 1) && (_tokens.Traits(run.First) & WordTraits.Given) == 0;

    private void Add(int first, int end, NameKind kind) =>
        Found.Add(new NameMention { Span = new TextSpan(_tokens[first].Start, end), Kind = kind });

    /// <summary>A word that is a name only if the rest of the article makes it one.</summary>
    private void AddWord(NameRun run, int end) => Found.Add(new NameMention
    {
        Span = new TextSpan(_tokens[run.First].Start, end),
        Words = 1,
        Speaks = _tokens.IsSpeechVerb(run.Past),
    });

    private void AddPerson(NameRun run, int title, int end, NameKind? kind)
    {
        var titles = new TitleReader(_tokens, title, run.First);
        var mention = new NameMention
        {
            Span = new TextSpan(_tokens[run.First].Start, end),
            Kind = kind,
            Title = titles.Span,
            HasOffice = titles.Role is not null,
            TakesGivenName = titles.TakesGivenName,
            Gender = titles.Gender != Gender.Unknown || run.Words < 2 ? titles.Gender : GenderOf(_tokens.Traits(run.First)),
            Words = run.Words,
            Speaks = run.Words == 1 && _tokens.IsSpeechVerb(run.Past),
            Role = titles.Role,
            Organisation = titles.Organisation,
        };
        if (mention.Role is null || mention.Organisation is null || mention.Role is { Length: <= 5 })
            new AppositionReader(_tokens, run).Read(mention);
        mention.IsRoleWeak |= mention.Role is { } role && _tokens.IsCourtesy(role);
        Found.Add(mention);
    }

    private static Gender GenderOf(WordTraits traits) => (traits & WordTraits.Given) switch
    {
        WordTraits.Male => Gender.Male,
        WordTraits.Female => Gender.Female,
        _ => Gender.Unknown,
    };
}
