using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators;

/// <summary>
/// Reads what stands right before a person's name: honorific, rank or office, the words that go with it, the body it belongs to.
/// </summary>
internal readonly ref struct TitleReader
{
    private const int LongestBody = 7;

    /// <summary>Reads the title in tokens <c>[title, name)</c>, which may be empty, and what stands before it.</summary>
    public TitleReader(SignedTokens tokens, int title, int name)
    {
        var (roleFirst, rolePast) = OfficeIn(tokens, title, name);
        if (roleFirst == rolePast && title == name && tokens.Follows(name) && IsRoleWord(tokens, name - 1))
            (roleFirst, rolePast) = (name - 1, name);
        if (roleFirst == rolePast && title == name)
            (roleFirst, rolePast) = OfficeOfPlace(tokens, name);
        if (roleFirst == rolePast && title == name && BodyOfOffice(tokens, name) is var body and >= 0)
        {
            (roleFirst, rolePast) = (FirstOfOffice(tokens, body), LinkBefore(tokens, body));
            Organisation = new TextSpan(tokens[body].Start, EndOf(tokens, name - 1));
        }

        if (rolePast - roleFirst > 1 && tokens.Word(roleFirst) is "the" or "The")
            roleFirst++;
        var hasOffice = roleFirst < rolePast;
        var first = hasOffice ? Widen(tokens, roleFirst) : title;
        if (hasOffice && rolePast - first > 1 && (tokens.Traits(rolePast - 1) & WordTraits.Courtesy) != 0 && tokens.IsCapitalised(rolePast - 1)
            && IsRoleWord(tokens, rolePast - 2) && !tokens.IsCapitalised(rolePast - 2))
            rolePast--;
        if (first < name)
            Span = new TextSpan(tokens[first].Start, EndOf(tokens, name - 1));
        if (hasOffice)
        {
            Role = new TextSpan(tokens[first].Start, EndOf(tokens, rolePast - 1));
            Organisation ??= BodyBefore(tokens, first);
        }

        ReadHonorific(tokens, title, name, out var gender, out var takesGivenName);
        Gender = gender;
        TakesGivenName = takesGivenName;
    }

    /// <summary>All of the title.</summary>
    public TextSpan? Span { get; }

    /// <summary>The rank, office or occupation, honorifics left out.</summary>
    public TextSpan? Role { get; }

    public TextSpan? Organisation { get; }

    public Gender Gender { get; }

    public bool TakesGivenName { get; }

    private static int EndOf(SignedTokens tokens, int last) => tokens[last].Span.End;

    /// <summary>The part of the title that is more than an honorific.</summary>
    private static (int First, int Past) OfficeIn(SignedTokens tokens, int title, int name)
    {
        var (first, past) = (name, name);
        if (tokens.Word(name - 1) is "Justice" && name - 1 > title)
            return (title, name);
        for (var i = title; i < name; i++)
        {
            var signs = tokens.Signs(i);
            if ((signs & TokenSigns.Title) == 0 && tokens.Word(i) is not ("Professor" or "Prof")
                && !((signs & TokenSigns.Prefix) != 0 && (tokens.Signs(i + 1) & TokenSigns.Title) != 0))
                continue;
            if (first == name)
                first = i;
            past = i + 1;
        }

        for (var back = first - 1; first < past && back >= title && (tokens.Signs(back) & TokenSigns.Prefix) != 0; back--)
            first = back;
        return first < past ? (first, past) : (name, name);
    }

    /// <summary><c>Police and Crime Commissioner for Cheshire</c> right before a name.</summary>
    private static (int First, int Past) OfficeOfPlace(SignedTokens tokens, int name)
    {
        var link = name - 2;
        if (!tokens.Follows(name) || !tokens.IsCapitalised(name - 1) || tokens.Word(link) is not ("for" or "of")
            || !((tokens.Signs(link - 1) & TokenSigns.Title) != 0 || IsRoleWord(tokens, link - 1)))
            return (name, name);
        return (FirstOfOffice(tokens, link + 1), name);
    }

    /// <summary>The first token of the body in <c>Chief Constable of Kent Police Jo Bloggs</c>; -1 when none stands there.</summary>
    private static int BodyOfOffice(SignedTokens tokens, int name)
    {
        if (!tokens.Follows(name) || !tokens.IsCapitalised(name - 1) || tokens.IsPossessive(name - 1)
            || !((tokens.Signs(name - 1) & TokenSigns.Body) != 0 || IsBodyEnd(tokens.Traits(name - 1))))
            return -1;
        for (var i = name - 1; i > name - LongestBody && tokens.IsWord(i); i--)
            if (tokens.Word(i - 1) is "of" or "for" or "at" && (tokens.Signs(i - 1) & TokenSigns.Body) == 0)
                return (tokens.Signs(i - 2) & TokenSigns.Title) != 0 || IsRoleWord(tokens, i - 2) ? i : -1;
        return -1;
    }

    private static int LinkBefore(SignedTokens tokens, int body) => tokens.Word(body - 1) is "the" ? body - 2 : body - 1;

    /// <summary>The first token of the office before the link that stands before token <paramref name="owner"/>.</summary>
    private static int FirstOfOffice(SignedTokens tokens, int owner)
    {
        var first = LinkBefore(tokens, owner) - 1;
        while ((tokens.Signs(first - 1) & (TokenSigns.Title | TokenSigns.Prefix)) != 0)
            first--;
        return first;
    }

    private static bool IsRoleWord(SignedTokens tokens, int index) =>
        (tokens.Traits(index) & (WordTraits.Role | WordTraits.Kin)) == WordTraits.Role && !tokens.IsPossessive(index) && tokens.IsWord(index);

    /// <summary>Takes in the words before an office that belong to it: <c>Labour MP</c>, <c>retired teacher</c>.</summary>
    private static int Widen(SignedTokens tokens, int first)
    {
        for (var steps = 0; steps < 4; steps++)
        {
            var before = first - 1;
            if (tokens.IsPluralPossessive(before - 1) && tokens.IsCapitalised(before - 1) && tokens.Follows(first))
                return before - 1;
            if (tokens.Follows(first) && tokens.Word(before) is "for" && tokens.Word(before - 1) is "candidate" or "nominee" or "contender")
            {
                first = before - 1;
                continue;
            }

            if (!tokens.Follows(first) || !tokens.IsWord(before) || tokens.IsPossessive(before)
                || (tokens.Signs(before) & TokenSigns.Body) != 0)
                break;
            if (!Belongs(tokens, before, first))
                break;
            first = before;
        }

        return first;
    }

    private static bool Belongs(SignedTokens tokens, int before, int first)
    {
        var traits = tokens.Traits(before);
        if ((tokens.Signs(before) & TokenSigns.Prefix) != 0)
            return true;
        if (tokens.Word(before) is "Local" or "local")
            return false;
        if (tokens.IsCapitalised(before))
            return (traits & WordTraits.Function) == 0
                && (!IsBodyEnd(traits) || tokens.Word(before) is "Independent" || tokens.StartsSentence(before));
        if (tokens.IsCapitalised(first))
            return (traits & WordTraits.Modifier) != 0 || ((traits & WordTraits.Role) != 0 && (tokens.Signs(first) & TokenSigns.Title) == 0);
        return (traits & (WordTraits.Role | WordTraits.Modifier)) != 0
            || ((traits & WordTraits.Function) == 0 && IsOwned(tokens, before));
    }

    /// <summary>Whether an article or an owner stands right before: <c>its branch secretary</c>.</summary>
    private static bool IsOwned(SignedTokens tokens, int index) => tokens.Follows(index)
        && (tokens.IsPossessive(index - 1) || tokens.IsAcronym(index - 1) || (tokens.Traits(index - 1) & WordTraits.Determiner) != 0
            || (tokens.Signs(index - 1) & TokenSigns.Body) != 0);

    private static bool IsBodyEnd(WordTraits traits) => (traits & (WordTraits.Body | WordTraits.Calendar)) == WordTraits.Body;

    private static TextSpan? BodyBefore(SignedTokens tokens, int first)
    {
        var last = first - 1;
        if (!tokens.Follows(first) || !tokens.IsCapitalised(last))
            return null;
        if ((tokens.Signs(last) & TokenSigns.Body) == 0 && (!IsBodyEnd(tokens.Traits(last)) || tokens.StartsSentence(last)))
            return null;
        var start = last;
        while (tokens.Follows(start) && tokens.IsCapitalised(start - 1) && (tokens.Traits(start - 1) & WordTraits.Function) == 0)
            start--;
        return new TextSpan(tokens[start].Start, tokens[last].Span.End - tokens.PossessiveLength(last));
    }

    private static void ReadHonorific(SignedTokens tokens, int title, int name, out Gender gender, out bool takesGivenName)
    {
        (gender, takesGivenName) = (Gender.Unknown, false);
        for (var i = title; i < name; i++)
        {
            gender = tokens.Word(i) switch
            {
                "Mr" or "Sir" or "Lord" => Gender.Male,
                "Mrs" or "Ms" or "Miss" or "Dame" or "Lady" or "Baroness" => Gender.Female,
                _ => gender,
            };
            takesGivenName |= tokens.Word(i) is "Sir" or "Dame";
        }
    }
}
