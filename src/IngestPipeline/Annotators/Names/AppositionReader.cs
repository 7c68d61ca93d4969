using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators;

/// <summary>
/// Reads the role set beside a name: <c>Jo Bloggs, chief constable of Kent Police,</c> or <c>the commissioner, Jo Bloggs,</c>.
/// </summary>
internal readonly ref struct AppositionReader(SignedTokens tokens, NameRun run)
{
    private const int LongestRole = 18;
    private const int HeadWithin = 7;

    /// <summary>Fills in what the mention lacks.</summary>
    public void Read(NameMention mention)
    {
        if (mention.Role is { } title && !IsCourtesy(title))
            return;
        if (FollowingRole() is { } following && (mention.Role is null || StandsAlone(following.First)))
            Set(mention, following.First, following.Past);
        else if (PrecedingRole() is { } preceding)
            Set(mention, preceding.First, preceding.Past);
    }

    /// <summary>Whether a role follows a comma, without an article: <c>Cllr Jo Bloggs, cabinet member for children</c>.</summary>
    private bool StandsAlone(int first) => tokens.IsMark(first - 1, ',') && !IsDeterminer(first) && !tokens.IsCapitalised(first)
        && (tokens.Traits(first) & WordTraits.Function) == 0;

    /// <summary>A title that says less than a role set beside the name: <c>Cllr</c>.</summary>
    private bool IsCourtesy(TextSpan title) =>
        tokens.Text.AsSpan(title.Start, title.Length) is "Cllr" or "Councillor" or "Coun" or "Cllr." or "Professor" or "Prof";

    /// <summary>The tokens of a role after the name, between commas or in brackets.</summary>
    public (int First, int Past)? FollowingRole()
    {
        var open = run.Past;
        while ((tokens.Signs(open) & TokenSigns.PostNominal) != 0)
            open++;
        if (tokens.IsPossessive(run.Past - 1) || !(tokens.IsMark(open, ',') || tokens.IsMark(open, '(')))
            return null;
        var bracket = tokens.IsMark(open, '(');
        if (tokens.Has(open + 1) && tokens[open + 1].Kind == TokenKind.Number && tokens.IsMark(open + 2, ','))
            open += 2;
        var first = AfterRelative(open + 1);
        if (HeadFrom(first) is not { } head)
            return null;
        for (var i = head + 1; i <= first + LongestRole; i++)
            if (EndsRole(i, bracket))
                return (first, i);
        return (first, EndOfHead(head));
    }

    /// <summary>Passes over <c>who is</c> before <c>the inspector for Wales</c>.</summary>
    private int AfterRelative(int index) =>
        tokens.Word(index) is "who" && tokens.Word(index + 1) is "is" or "was" && IsDeterminer(index + 2) ? index + 2 : index;

    /// <summary>The tokens of a role before the name, parted from it by a comma.</summary>
    public (int First, int Past)? PrecedingRole()
    {
        var comma = run.First - 1;
        if (!tokens.IsMark(comma, ','))
        {
            // The honorific may stand between: "the commissioner, Mr Hugh Penrose".
            while ((tokens.Signs(comma) & TokenSigns.Honorific) != 0 || tokens.Word(comma) is "the" or "Rev" or "Revd")
                comma--;
            if (!tokens.IsMark(comma, ','))
                return null;
        }

        var past = run.Past;
        while ((tokens.Signs(past) & TokenSigns.PostNominal) != 0 || (past == run.Past && tokens.IsAcronym(past)))
            past++;
        if (tokens.Has(past) && !(tokens.IsMark(past, ',') || tokens.IsMark(past, '.') || tokens.IsMark(past, ')')))
            return null;
        var first = comma;
        while ((tokens.Signs(first - 1) & (TokenSigns.Title | TokenSigns.Prefix)) != 0)
            first--;
        if (first == comma && (tokens.Traits(comma - 1) & WordTraits.Role) != 0)
            first--;
        var isMet = first < comma && (IsDeterminer(first - 1) || tokens.IsPossessive(first - 1) || !tokens.Has(first - 1));
        return isMet ? (first, comma) : OwnedRole(comma);
    }

    /// <summary><c>The panel’s independent member,</c> <c>the head of performance,</c>: from what owns it up to the comma.</summary>
    private (int First, int Past)? OwnedRole(int comma)
    {
        var isRole = false;
        for (var i = comma - 1; i >= comma - HeadWithin && tokens.IsWord(i) && !tokens.IsSpeechVerb(i); i--)
        {
            if (isRole && i < comma - 1 && (IsDeterminer(i) || tokens.Word(i) is "whose" || tokens.IsPossessive(i) || tokens.IsPluralPossessive(i)))
                return (i + 1 + (tokens.IsPluralPossessive(i) ? 1 : 0), comma);
            if ((tokens.Traits(i) & WordTraits.Function) != 0 && tokens.Word(i) is not ("of" or "for" or "and"))
                return null;
            isRole |= !tokens.IsPossessive(i) && ((tokens.Signs(i) & TokenSigns.Title) != 0 || (tokens.Traits(i) & WordTraits.Role) != 0);
            if (tokens.IsPluralPossessive(i - 2))
                return isRole ? (i, comma) : null;
        }

        return null;
    }

    private void Set(NameMention mention, int first, int past)
    {
        var start = first;
        var owner = first;
        while (owner < past && (!tokens.IsPossessive(owner) || (tokens.Signs(owner) & TokenSigns.Title) != 0))
            owner++;
        var titled = TitleIn(first, past);
        if (owner < past - 1 && owner - first < 5 && titled)
        {
            mention.Organisation ??= BodyEndingAt(owner, first);
            start = owner + 1;
        }
        else if (tokens.Word(first) is "the" or "The" or "a" or "an" or "A" or "An" || (IsDeterminer(first)
            && (tokens.Signs(first) & TokenSigns.Title) == 0))
        {
            start = first + 1;
        }

        past = WithoutBody(mention, start, past);
        if (past > start)
            mention.Role = new TextSpan(tokens[start].Start, tokens[past - 1].Span.End);
    }

    /// <summary>Takes "of Kent Police" off a role and keeps it as the organisation.</summary>
    private int WithoutBody(NameMention mention, int start, int past)
    {
        var last = past - 1;
        if (mention.Organisation is not null || (tokens.Signs(last) & TokenSigns.Title) != 0
            || BodyEndingAt(last, start + 1) is not { } body)
            return past;
        var first = last;
        while (first > start && tokens[first].Start > body.Start)
            first--;
        var link = tokens.Word(first - 1) is "the" or "The" ? first - 2 : first - 1;
        if (link <= start || tokens.Word(link) is not ("of" or "for" or "at" or "with" or "from"))
            return past;
        mention.Organisation = new TextSpan(tokens[link + 1].Start, body.End);
        return link;
    }

    private TextSpan? BodyEndingAt(int last, int first)
    {
        if (!tokens.IsCapitalised(last))
            return null;
        if ((tokens.Signs(last) & TokenSigns.Body) == 0 && (tokens.Traits(last) & WordTraits.Body) == 0 && !tokens.IsAcronym(last))
            return null;
        var start = last;
        while (start - 1 >= first && ((tokens.Signs(start - 1) & TokenSigns.Body) != 0
            || (tokens.IsCapitalised(start - 1) && (tokens.Signs(start - 1) & TokenSigns.Title) == 0)))
            start--;
        return new TextSpan(tokens[start].Start, tokens[last].Span.End - tokens.PossessiveLength(last));
    }

    /// <summary>The first token of a title or occupation that can head a role beginning at <paramref name="first"/>.</summary>
    private int? HeadFrom(int first)
    {
        for (var i = first; i < first + HeadWithin && tokens.Has(i); i++)
        {
            if ((tokens.Signs(i) & TokenSigns.Title) != 0 || (tokens.Traits(i) & WordTraits.Role) != 0)
                return tokens.IsPossessive(i) ? null : i;
            if ((tokens.Signs(i) & TokenSigns.Honorific) != 0)
                return null;
            var skip = IsDeterminer(i) || tokens.IsPossessive(i) || (tokens.Traits(i) & WordTraits.Function) == 0
                || (tokens.Signs(i) & (TokenSigns.Prefix | TokenSigns.Body)) != 0;
            if (!skip || !tokens.IsWord(i) || tokens.IsSpeechVerb(i))
                return null;
        }

        return null;
    }

    private bool TitleIn(int first, int past)
    {
        for (var i = first; i < past; i++)
            if ((tokens.Signs(i) & TokenSigns.Title) != 0)
                return true;
        return false;
    }

    private int EndOfHead(int head)
    {
        var past = head + 1;
        while ((tokens.Signs(past) & TokenSigns.Title) != 0)
            past++;
        return past;
    }

    private bool EndsRole(int index, bool bracket)
    {
        if (!tokens.Has(index))
            return true;
        if (bracket)
            return tokens.IsMark(index, ')');
        if ((tokens.Signs(index) & TokenSigns.Title) != 0)
            return false;
        return tokens.IsMark(index, ',') || tokens.IsMark(index, '.') || tokens.IsMark(index, ';') || tokens.IsMark(index, ':')
            || tokens[index].Kind == TokenKind.QuoteMark || tokens.IsSpeechVerb(index)
            || tokens.Word(index) is "who" or "whose" or "which" or "until" or "since" or "when";
    }

    private bool IsDeterminer(int index) =>
        tokens.Word(index) is "the" or "The" or "a" or "an" or "A" or "An" or "his" or "her" or "Her" or "His" or "its" or "Its" or "their"
            or "Their" or "our" or "Our" or "your" or "Your" or "my" or "My" or "another" or "one";
}
