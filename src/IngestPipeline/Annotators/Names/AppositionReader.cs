using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators;

/// <summary>
/// Reads the role set beside a name: <c>Jo Bloggs, chief constable of Kent Police,</c> or <c>the commissioner, Jo Bloggs,</c>.
/// </summary>
internal readonly ref struct AppositionReader(SignedTokens tokens, NameRun run)
{
    private const int LongestRole = 18;
    /// <summary>Characters of a rank written short, which says less than an office beside it: <c>Its chair, Sgt Jo Bloggs</c>.</summary>
    private const int LongestRank = 5;

    private const int HeadWithin = 7;
    private const int OwnerWithin = 12;
    private const int LongestAside = 14;

    /// <summary>Tokens of <c>(Lab, Tring West)</c>.</summary>
    private const int LongestParty = 7;

    /// <summary>Fills in what the mention lacks.</summary>
    public void Read(NameMention mention)
    {
        ReadRole(mention);
        mention.Organisation ??= new AffiliationReader(tokens, run).Read(FirstOfTitle());
    }

    private void ReadRole(NameMention mention)
    {
        if (mention.Role is { } title && !tokens.IsCourtesy(title))
        {
            if (title.Length <= LongestRank && PrecedingRole() is { } held)
                Set(mention, held.First, held.Past);
            return;
        }

        if (FollowingRole() is { } following && (mention.Role is null || IsFuller(following.First)))
            Set(mention, following.First, following.Past);
        else if (PrecedingRole() is { } preceding)
            Set(mention, preceding.First, preceding.Past);
        else if (mention.Role is not null && OwnedRole(FirstOfTitle()) is { } before)
            Set(mention, before.First, before.Past);
        else if (CalledRole() is { } called)
            Set(mention, called.First, called.Past);
        else if (OfficeTold() is { } told)
            SetTold(mention, told);
        else if (mention.Role is null && (tokens.Signs(run.Past) & TokenSigns.Seat) == TokenSigns.Seat)
            mention.Role = tokens[run.Past].Span;
    }

    private void SetTold(NameMention mention, (int First, int Past) told)
    {
        Set(mention, told.First, told.Past);
        mention.IsRoleWeak = true;
    }

    /// <summary>
    /// Whether a role after a comma says more than the title: <c>Cllr Jo Bloggs, cabinet member for children</c>, <c>Dr Bell - its director -</c>.
    /// </summary>
    private bool IsFuller(int first) => (!tokens.IsCapitalised(first) || IsOfficeOf(first))
        && tokens.Word(first) is not ("a" or "an" or "one" or "another") && (IsDeterminer(first) || IsOwned(first)
            || (tokens.IsMark(first - 1, ',') && (tokens.Traits(first) & WordTraits.Function) == 0));

    /// <summary><c>Chair of the Fire Authority</c>.</summary>
    private bool IsOfficeOf(int first) => IsHead(first) && tokens.Word(first + 1) is "of" or "for";

    private bool IsHead(int index) => (tokens.Signs(index) & TokenSigns.Title) != 0 || (tokens.Traits(index) & WordTraits.Role) != 0;

    /// <summary>Whether an owner opens the words: <c>the county’s cabinet member</c>.</summary>
    private bool IsOwned(int first) => tokens.IsPossessive(first) || tokens.IsPossessive(first + 1);

    /// <summary>The tokens of a role after the name, between commas or in brackets.</summary>
    public (int First, int Past)? FollowingRole()
    {
        var open = tokens.IsMark(run.Past, '*') ? run.Past + 1 : run.Past;
        while ((tokens.Signs(open) & TokenSigns.PostNominal) != 0)
            open++;
        var dash = IsDash(open) && IsDeterminer(open + 1);
        if (tokens.IsPossessive(run.Past - 1) || !(tokens.IsMark(open, ',') || tokens.IsMark(open, '(') || dash))
            return null;
        var bracket = tokens.IsMark(open, '(');
        if (bracket && AfterParty(open) is { } after)
            (open, bracket) = (after, false);
        if (tokens.Has(open + 1) && tokens[open + 1].Kind == TokenKind.Number && tokens.IsMark(open + 2, ','))
            open += 2;
        if (tokens.Word(open + 1) is "from" && tokens.IsCapitalised(open + 2) && tokens.IsMark(open + 3, ','))
            open += 3;
        var first = AfterRelative(open + 1);
        if (HeadFrom(first) is not { } head)
            return null;
        for (var i = head + 1; i <= first + LongestRole; i++)
            if (EndsRole(i, bracket))
                return (first, i);
        return (first, EndOfHead(head));
    }

    /// <summary>The comma after a party in brackets, where a role follows: <c>(Con), cabinet member</c>; null when none does.</summary>
    private int? AfterParty(int open)
    {
        for (var i = open + 1; i < open + LongestParty && tokens.Has(i); i++)
            if (tokens.IsMark(i, ')'))
                return tokens.IsMark(i + 1, ',') && !(HeadFrom(open + 1) < i) ? i + 1 : null;
        return null;
    }

    /// <summary><c>a safe-breaker called Jo Bloggs</c>, <c>its driver, who gave his name as Jo</c>, <c>The commissioner is Jo Bloggs</c>.</summary>
    public (int First, int Past)? CalledRole()
    {
        var called = FirstOfTitle() - 1;
        if (tokens.Word(called) is "is" or "was")
            return RoleBefore(called, anyDeterminer: true) is { } office && tokens.StartsSentence(office.First) ? office : null;
        if (tokens.Word(called) is "called" or "named")
            return RoleBefore(called, anyDeterminer: false);
        var who = called - 4;
        return tokens.Word(called) is "as" && tokens.Word(called - 1) is "name" && tokens.Word(who) is "who" && tokens.IsMark(who - 1, ',')
            ? RoleBefore(who - 1, anyDeterminer: true) : null;
    }

    /// <summary>The role that ends before a token, from its article on.</summary>
    private (int First, int Past)? RoleBefore(int past, bool anyDeterminer)
    {
        if (!IsHead(past - 1) || tokens.IsPossessive(past - 1) || NameLexicon.Words.IsPersonNoun(tokens.Word(past - 1)))
            return null;
        for (var first = past - 1; first > past - HeadWithin && tokens.IsWord(first); first--)
            if (tokens.Word(first) is "a" or "an" or "A" or "An" || (anyDeterminer && IsDeterminer(first)))
                return (first, past);
        return null;
    }

    /// <summary><c>Jo Bloggs, who died on Friday, was chief constable of Kent</c>, <c>Jo Bloggs, who was brought in as chief constable</c>.</summary>
    private (int First, int Past)? OfficeTold()
    {
        var verb = run.Past;
        if (tokens.IsMark(verb, ',') && tokens.Word(verb + 1) is "who")
        {
            for (var i = verb + 3; i < verb + LongestAside && tokens.IsWord(i); i++)
                if (tokens.Word(i) is "as" && Office(i + 1) is { } office)
                    return office;
            do
                verb++;
            while (verb < run.Past + LongestAside && tokens.Has(verb) && !tokens.IsMark(verb, ','));
            verb++;
        }

        return tokens.Word(verb) is "is" or "was" or "became" && !tokens.IsPossessive(run.Past - 1) ? Office(verb + 1) : null;
    }

    /// <summary>The office that words without a name after it begin with: <c>the chief constable of</c>.</summary>
    private (int First, int Past)? Office(int index)
    {
        var first = tokens.Word(index) is "the" or "a" or "its" or "their" ? index + 1 : index;
        var head = (tokens.Signs(first) & TokenSigns.Prefix) != 0 ? first + 1 : first;
        if (tokens.Word(head) is "head" or "director" or "leader" && IsOfficeOf(head))
            return (first, EndOfOffice(head));
        if ((tokens.Signs(head) & TokenSigns.Title) == 0)
            return null;
        var past = EndOfHead(head);
        return tokens.IsCapitalised(past) || tokens.IsPossessive(past - 1) ? null : (first, past);
    }

    private int EndOfOffice(int head)
    {
        var past = head + 1;
        while (past < head + LongestAside && !EndsRole(past, bracket: false))
            past++;
        return past;
    }

    /// <summary>Passes over <c>who is</c> before <c>the inspector for Wales</c>.</summary>
    private int AfterRelative(int index)
    {
        if (tokens.Word(index) is "who's" or "who’s" && IsDeterminer(index + 1))
            return index + 1;
        if (tokens.Word(index) is "who" && tokens.Word(index + 1) is "has" && tokens.Word(index + 2) is "been")
            return index + 3;
        return tokens.Word(index) is "who" && tokens.Word(index + 1) is "is" or "was" && IsDeterminer(index + 2) ? index + 2 : index;
    }

    /// <summary>The tokens of a role before the name, parted from it by a comma.</summary>
    public (int First, int Past)? PrecedingRole()
    {
        var comma = run.First - 1;
        if (!tokens.IsMark(comma, ','))
        {
            // The honorific may stand between: "the commissioner, Mr Hugh Penrose".
            comma = FirstOfTitle() - 1;
            while ((tokens.Traits(comma) & WordTraits.Courtesy) != 0 || tokens.Word(comma) is "the")
                comma--;
            if (!tokens.IsMark(comma, ','))
                return null;
        }

        var past = run.Past;
        while ((tokens.Signs(past) & TokenSigns.PostNominal) != 0 || (past == run.Past && tokens.IsAcronym(past)))
            past++;
        if (tokens.Has(past) && !(tokens.IsMark(past, ',') || tokens.IsMark(past, '.') || tokens.IsMark(past, ')') || tokens.IsMark(past, ':')
            || tokens.IsMark(past, '(')))
            return null;
        var first = comma;
        while ((tokens.Signs(first - 1) & (TokenSigns.Title | TokenSigns.Prefix)) != 0)
            first--;
        if (first == comma && (tokens.Traits(comma - 1) & WordTraits.Role) != 0)
            first--;
        var isMet = first < comma && (tokens.IsSpeechVerb(first - 1) || IsDeterminer(first - 1)
            || tokens.IsPossessive(first - 1) || !tokens.Has(first - 1));
        return isMet ? (first, comma) : OwnedRole(comma);
    }

    private int FirstOfTitle()
    {
        var first = run.First;
        while ((tokens.Signs(first - 1) & TokenSigns.BeforeName) != 0 || (tokens.Traits(first - 1) & WordTraits.Courtesy) != 0)
            first--;
        return first;
    }

    /// <summary><c>The panel’s independent member,</c> <c>the head of performance,</c>: from what owns it up to the comma.</summary>
    private (int First, int Past)? OwnedRole(int comma)
    {
        var isRole = false;
        for (var i = comma - 1; i >= comma - OwnerWithin && tokens.IsWord(i) && !tokens.IsSpeechVerb(i); i--)
        {
            if (isRole && i < comma - 1 && (IsDeterminer(i) || tokens.Word(i) is "whose"
                || (tokens.IsPossessive(i) && tokens.Word(i - 1) is not ("for" or "of")) || tokens.IsPluralPossessive(i)))
                return (i + 1 + (tokens.IsPluralPossessive(i) ? 1 : 0), comma);
            var isLinked = IsDeterminer(i) && IsPlaceLink(i - 1);
            if (!isLinked && (tokens.Traits(i) & WordTraits.Function) != 0 && tokens.Word(i) is not ("of" or "for" or "and" or "at" or "in"))
                return null;
            isRole |= !tokens.IsPossessive(i) && ((tokens.Signs(i) & TokenSigns.Title) != 0 || (tokens.Traits(i) & WordTraits.Role) != 0);
            if (tokens.IsPluralPossessive(i - 2))
                return isRole ? (i, comma) : null;
            if (isRole && tokens.StartsSentence(i) && tokens.IsCapitalised(i) && tokens.Word(i + 1) is not "and")
                return (i, comma);
        }

        return null;
    }

    /// <summary>Whether a body or a place may follow: <c>head of highways at the council</c>.</summary>
    private bool IsPlaceLink(int index) => tokens.Word(index) is "of" or "for" or "at" or "in" or "with" or "from";

    private bool IsDash(int index) => tokens.IsMark(index, '-') || tokens.IsMark(index, '–') || tokens.IsMark(index, '—');

    private void Set(NameMention mention, int first, int past)
    {
        var start = first;
        var owner = first;
        while (owner < past && (!tokens.IsPossessive(owner) || (tokens.Signs(owner) & TokenSigns.Title) != 0
            || tokens.Word(owner - 1) is "for" or "of"))
            owner++;
        var titled = TitleIn(first, past);
        if (tokens.IsPossessive(first - 1))
            mention.Organisation ??= AffiliationReader.BodyEndingAt(tokens, first - 1, tokens.First);
        if (owner < past - 1 && owner - first < 5
            && (titled || IsDeterminer(first) || AffiliationReader.BodyEndingAt(tokens, owner, first) is not null))
        {
            mention.Organisation ??= AffiliationReader.BodyEndingAt(tokens, owner, first);
            start = owner + 1;
        }
        else if (tokens.Word(first) is "the" or "The" or "a" or "an" or "A" or "An" || (IsDeterminer(first)
            && (tokens.Signs(first) & TokenSigns.Title) == 0))
        {
            start = first + 1;
        }

        if (tokens.IsMark(past - 1, ')') && tokens.IsMark(past - 3, '('))
            past -= 3;
        past = WithoutPlace(mention, start, WithoutBody(mention, start, past));
        if (past > start && !IsKin(start, past))
            mention.Role = new TextSpan(tokens[start].Start, tokens[past - 1].Span.End);
    }

    /// <summary>Takes "of Kent Police" off a role and keeps it as the organisation.</summary>
    private int WithoutBody(NameMention mention, int start, int past)
    {
        var last = past - 1;
        if (mention.Organisation is not null || (tokens.Signs(last) & TokenSigns.Title) != 0
            || AffiliationReader.BodyEndingAt(tokens, last, start + 1) is not { } body)
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

    /// <summary>Takes "in Lancashire", "at St Deiniol’s for 33 years" off a role.</summary>
    private int WithoutPlace(NameMention mention, int start, int past)
    {
        var isRole = false;
        for (var i = start; i < past; i++)
        {
            if (isRole && tokens.Word(i) is "at" or "in" or "with" or "from" or "of" or "for" && NameAfter(i, past) is { } name
                && (tokens.Word(i) is not "for" || tokens.IsAcronym(name) || AffiliationReader.IsCommonBody(tokens, name - 1)))
            {
                var isBody = tokens.IsAcronym(name) || (tokens.Traits(past - 1) & WordTraits.Body) != 0
                    || (tokens.Traits(name) & WordTraits.Body) != 0 || tokens.Word(i) is "of";
                mention.Organisation ??= isBody ? new TextSpan(tokens[name].Start, tokens[past - 1].Span.End) : null;
                return i;
            }

            if (isRole && tokens.Word(i) is "on" && tokens.Word(i + 1) is "the")
                return i;
            isRole |= (tokens.Signs(i) & TokenSigns.Title) != 0 || (tokens.Traits(i) & WordTraits.Role) != 0;
        }

        return past;
    }

    /// <summary>The first token of the name after a link, that of a body of two words or more where the link is <c>of</c>.</summary>
    private int? NameAfter(int link, int past)
    {
        var name = tokens.Word(link + 1) is "the" or "a" ? link + 2 : link + 1;
        if (name + 1 < past && AffiliationReader.IsCommonBody(tokens, name))
            return name + 1;
        if (name >= past || !tokens.IsCapitalised(name))
            return null;
        if (tokens.Word(link) is not "of")
            return name;
        for (var i = name; i < past; i++)
            if (!tokens.IsCapitalised(i))
                return null;
        return past - name > 1 && !tokens.IsCapitalised(link - 1) && (tokens.Traits(past - 1) & WordTraits.Place) == 0 ? name : null;
    }

    /// <summary>Whether the words say what someone is to another: <c>mother of two</c>, <c>grandson</c>.</summary>
    private bool IsKin(int start, int past)
    {
        for (var i = start; i < past && tokens.Word(i) is not ("of" or "to" or "for"); i++)
            if ((tokens.Traits(i) & WordTraits.Kin) != 0 && (i + 1 == past || tokens.Word(i + 1) is "of" or "to"))
                return true;
        return false;
    }

    /// <summary>The first token of a title or occupation that can head a role beginning at <paramref name="first"/>.</summary>
    private int? HeadFrom(int first)
    {
        for (var i = first; i < first + HeadWithin && tokens.Has(i); i++)
        {
            if ((tokens.Signs(i) & TokenSigns.Title) != 0 || (tokens.Traits(i) & WordTraits.Role) != 0)
            {
                if (tokens.IsPossessive(i) && (tokens.Traits(i) & WordTraits.Body) != 0 && i + 1 < first + HeadWithin)
                    continue;
                return tokens.IsPossessive(i) ? null : i;
            }

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
            || IsDash(index) || (tokens.Word(index) is "and" && (IsDeterminer(index + 1) || tokens.Word(index + 1) is "no"))
            || tokens.Word(index) is "who" or "whose" or "which" or "until" or "since" or "when";
    }

    private bool IsDeterminer(int index) => (tokens.Traits(index) & WordTraits.Determiner) != 0;
}
