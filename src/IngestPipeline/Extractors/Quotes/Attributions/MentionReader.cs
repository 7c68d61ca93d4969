using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Attributions;

/// <summary>Reads the words that stand for a speaker beside a verb of speech.</summary>
internal sealed class MentionReader(QuoteText text)
{
    private const int Longest = 14;
    private const int LongestClause = 8;
    private const int LongestAddress = 20;

    private readonly SpokespersonReader _spokespeople = new(text);
    private readonly NounPhrases _nouns = new(text);

    /// <summary>The subject of the verb, which must begin at or after token <paramref name="low"/>; null when it has none there.</summary>
    public Mention? Before(int verb, int low)
    {
        var subject = Subject(verb, low);
        return subject is { Kind: MentionKind.Body } agent && text.Word(agent.First - 1) is "by" ? First(low, agent.First) ?? agent : subject;
    }

    private Mention? Subject(int verb, int low)
    {
        var last = verb - 1;
        while (last >= low && text.IsWord(last) && !text.IsQuoted(last) && text.NameOf(last) < 0 && text.IsAdverb(last))
            last--;
        if (last < low || text.IsQuoted(last))
            return null;
        if (_spokespeople.Before(last, low) is { } spokesperson)
            return _nouns.Of(spokesperson.First, spokesperson.Past);
        if (DescribedByClause(last, low) is { } described)
            return described;
        if (text.Word(last - 1) is "those" && text.Word(last - 2) is "of" && last - 3 >= low && text.IsWord(last - 3))
            return _nouns.Of(last - 3, last + 1);
        if (text.Word(last) is "them" or "us" && text.Word(last - 1) is "of" && last - 2 >= low && text.IsWord(last - 2))
            return _nouns.Of(last - 2, last + 1);
        if (text.Word(last) is "who" or "which" or "that" && last > low)
            return Antecedent(text.IsMark(last - 1, ',') ? last - 2 : last - 1, low, text.Word(last) is "who");
        if (text.Word(last) is "and" or "but" or "to" or "or" or "before" or "by" or "then")
            return First(low, verb);
        if (text.IsMark(last, ',') && text.Word(verb).EndsWith("ing", StringComparison.Ordinal))
            return First(low, verb);
        if (text.IsMark(last, ',') || text.IsMark(last, ')') || text.IsDash(last))
            return BeforeAside(last, low, verb);
        if (text.Word(verb).EndsWith("ing", StringComparison.Ordinal) && text.NameOf(last) < 0 && !text.IsPronoun(last))
            return First(low, verb);
        var end = last;
        var mention = Ending(last, low);
        for (var asides = 0; asides < 3 && mention is { Kind: not MentionKind.Pronoun } aside && aside.First - 2 >= low
            && text.Is(aside.First - 1, SpeechSigns.Aside) && !IsClause(aside); asides++)
        {
            last = aside.First - 2;
            while (last > low && text.IsWord(last) && text.NameOf(last) < 0 && text.IsAdverb(last))
                last--;
            if (text.Word(last) is "who" or "which")
                return Ending(text.IsMark(last - 1, ',') ? last - 2 : last - 1, low);
            mention = Ending(last, low);
        }

        if (mention is { } someone && last < end && text.Is(someone.First, SpeechSigns.Indefinite) && text.Is(someone.Past - 1, SpeechSigns.Someone))
            return _nouns.Of(someone.First, end + 1) with { Kind = MentionKind.Other };
        return mention ?? UpTo(First(low, verb), end);
    }

    /// <summary>Whom a clause tells of: whoever is named before an age or an address, <c>Jo Bloggs, 61, of Marine Road, who</c>.</summary>
    private Mention? Antecedent(int last, int low, bool isSomeone)
    {
        var isPlace = isSomeone && text.NameOf(last) >= 0 && text.Article.Names[text.NameOf(last)].Kind == NameKind.Place;
        for (var i = last; isPlace && i >= low && i > last - LongestAddress; i--)
            if (IsPerson(text.NameOf(i)) && text.IsMark(text.PastOfName(i), ','))
                return _nouns.Of(text.FirstOfName(i), text.PastOfName(i));
        return Ending(last, low);
    }

    /// <summary>Someone without a name with the place they are told by: <c>a man at the back</c>.</summary>
    private Mention? UpTo(Mention? mention, int last)
    {
        if (mention is not { Kind: MentionKind.Other } someone || !text.IsLink(someone.Past) || !text.Is(someone.Past - 1, SpeechSigns.Someone)
            || !text.Is(someone.First, SpeechSigns.Indefinite))
            return mention;
        for (var i = someone.Past; i <= last; i++)
            if (!text.IsWord(i) || text.NameOf(i) >= 0)
                return mention;
        return _nouns.Of(someone.First, last + 1) with { Kind = MentionKind.Other };
    }

    /// <summary>Whether a conjunction, not a preposition, stands before: <c>after inspectors found</c>.</summary>
    private bool IsClause(Mention mention) => text.Word(mention.First - 1) is "after" or "before"
        && mention.Kind is not MentionKind.Other and not MentionKind.Document;

    /// <summary><c>A man who didn’t give his name</c>: someone told of by a clause without commas.</summary>
    private Mention? DescribedByClause(int last, int low)
    {
        for (var i = last; i > low && i > last - LongestClause && text.IsWord(i) && !text.IsQuoted(i); i--)
            if (text.Word(i) is "who" && i < last)
                return text.Word(i - 1) is "man" or "woman" or "person" && _nouns.StartOfNoun(i - 1, low) is var first && first < i - 1
                    ? _nouns.Of(first, last + 1) with { Kind = MentionKind.Other }
                    : text.IsMark(i - 1, ',') ? null
                    : Ending(i - 1, low) is { Kind: MentionKind.Other } someone && text.Is(someone.First, SpeechSigns.Indefinite) ? someone : null;
        return null;
    }

    /// <summary>The words for the speaker that begin at <paramref name="first"/>: <c>said a spokesman for the force</c>.</summary>
    public Mention? After(int first)
    {
        while (text.IsWord(first) && text.NameOf(first) < 0 && text.IsAdverb(first)
            && !text.IsDeterminer(first))
            first++;
        if (text.IsPronoun(first))
            return _nouns.Of(first, first + 1);
        var past = first;
        while (past < first + Longest && _nouns.IsWordOrAge(past) && !text.IsQuoted(past) && !_nouns.EndsNoun(past, first))
        {
            var name = text.NameOf(past);
            past = name >= 0 ? text.PastOfName(past) : past + (text.IsWord(past) || !text.IsMark(past + 1, '-') ? 1 : 3);
            if (name >= 0 && text.Article.Names[name].Kind == NameKind.Person)
                break;
        }

        while (past > first && (text.IsLink(past - 1) || text.IsDeterminer(past - 1)))
            past--;
        if (past == first || !(text.IsDeterminer(first) || text.NameOf(first) >= 0 || _nouns.IsNoun(past - 1)
            || _nouns.IsProper(past - 1)))
            return null;
        if (text.IsPossessive(past - 1) && Owned(past) is { } owned)
            return owned;
        if (text.IsMark(past, ',') && IsPerson(text.NameOf(past + 1)) && _nouns.Of(first, past).Kind != MentionKind.Person)
            return _nouns.Of(past + 1, text.PastOfName(past + 1));
        return _nouns.Of(first, past);
    }

    /// <summary>Whom the words after an owner name: <c>Meredith’s neighbour Carys Beddoes</c>; null when they name nobody.</summary>
    private Mention? Owned(int first)
    {
        var next = first;
        while (next < first + 4 && text.IsWord(next) && text.NameOf(next) < 0 && char.IsLower(text.Word(next)[0])
            && (QuoteLexicon.Traits(text.Word(next)) & WordTraits.Function) == 0 && text.Cue(next) == CueStrength.None)
            next++;
        return IsPerson(text.NameOf(next)) ? _nouns.Of(next, text.PastOfName(next)) : null;
    }

    /// <summary>A document with the body that wrote it, where the words go on to tell: <c>a report by the watchdog</c>.</summary>
    public Mention WithAuthor(Mention mention) =>
        mention.Kind == MentionKind.Document && text.Is(mention.First, SpeechSigns.Indefinite) && text.Word(mention.Past) is "by"
            && After(mention.Past + 1) is { Kind: MentionKind.Body } author
                ? mention with { Span = new TextSpan(mention.Span.Start, author.Span.End), Past = author.Past } : mention;

    /// <summary>The words for the owner that end with a possessive token, the possessive left out.</summary>
    public Mention Owner(int last, int low)
    {
        var first = text.NameOf(last) >= 0 ? _nouns.StartOfOwner(last, low) : _nouns.StartOfNoun(last, low);
        var mention = _nouns.Of(first, last + 1);
        var end = text[last].Start + text.Bare(last).Length;
        if (text.NameOf(last) is >= 0 and var name && text.Article.Names[name].Kind == NameKind.Person)
            return new Mention(new TextSpan(mention.Span.Start, end), MentionKind.Person, first, last + 1, name);
        return mention with { Span = new TextSpan(mention.Span.Start, end), Name = -1 };
    }

    /// <summary>The first words in the range that can be a subject.</summary>
    public Mention? First(int low, int high)
    {
        for (var i = low; i < high; i++)
        {
            if (text.IsQuoted(i) || !text.IsWord(i))
                continue;
            var word = text.Bare(i);
            if (QuoteText.IsPronoun(word) && word is not ("it" or "we"))
                return _nouns.Of(i, i + 1);
            if (text.NameOf(i) >= 0)
            {
                var past = text.PastOfName(i);
                if (text.Article.Names[text.NameOf(i)].Kind == NameKind.Person && !text.IsPreposition(i - 1)
                    && !text.IsPossessive(past - 1))
                    return _nouns.Of(i, past);
                if (text.Article.Names[text.NameOf(i)].Kind == NameKind.Organisation && !text.IsPreposition(i - 1)
                    && !text.IsPossessive(past - 1)
                    && (i == low || (text.IsDeterminer(i - 1) && !text.IsPreposition(i - 2))))
                {
                    if (_nouns.IsSpeakerNoun(past) && text.Cue(past) == CueStrength.None && text.NameOf(past) < 0 && !text.IsGroup(past))
                        continue;
                    return OfficerOf(past) is { } officer ? _nouns.Of(officer, text.PastOfName(officer)) : _nouns.Of(i, past);
                }

                i = past - 1;
            }
            else if (!text.IsPossessive(i) && _nouns.IsSpeakerNoun(i) && !IsPartOfNoun(i) && !IsPartOfOffice(i)
                && !IsUnderPreposition(_nouns.StartOfNoun(i, low) - 1))
            {
                return (IsPerson(text.NameOf(i + 1)) ? i + 1 : NamedBeside(i + 1)) is { } named ? _nouns.Of(named, text.PastOfName(named))
                    : Whole(_nouns.StartOfNoun(i, low), i);
            }
        }

        return null;
    }

    /// <summary>Whether the noun only tells what the next one is: <c>group leader</c>, <c>lollipop man</c>.</summary>
    private bool IsPartOfNoun(int token) => text.NameOf(token + 1) < 0 && text.IsWord(token + 1) && char.IsLower(text.Word(token + 1)[0])
        && text.Cue(token + 1) == CueStrength.None
        && (text.Is(token + 1, SpeechSigns.Someone) || (QuoteLexicon.Traits(text.Word(token + 1)) & WordTraits.Role) != 0);

    /// <summary><c>chief</c> of <c>chief fire officer</c>.</summary>
    private bool IsPartOfOffice(int token) => text.IsWord(token + 1) && text.NameOf(token + 1) < 0 && char.IsLower(text.Word(token + 1)[0])
        && (QuoteLexicon.Traits(text.Word(token + 1)) & WordTraits.Function) == 0 && text.Cue(token + 1) == CueStrength.None
        && (QuoteLexicon.Traits(text.Word(token)) & WordTraits.Role) != 0 && IsPartOfNoun(token + 1);

    private bool IsUnderPreposition(int token) => text.IsPreposition(token) && !(text.Word(token) is "and" && text.IsMark(token - 1, ','));

    /// <summary>The person whose role in a body stands between them: <c>FBU regional secretary Jo Bloggs</c>.</summary>
    private int? OfficerOf(int first)
    {
        var next = first;
        while (next < first + 5 && text.IsWord(next) && text.NameOf(next) < 0 && text.Cue(next) == CueStrength.None
            && (QuoteLexicon.Traits(text.Word(next)) & WordTraits.Function) == 0)
            next++;
        return IsPerson(text.NameOf(next)) && (next > first || text.Article.Names[text.NameOf(next)].TitleSpan is not null)
            && !text.IsPossessive(text.PastOfName(next) - 1) ? next : null;
    }

    /// <summary>All of a description that begins with the words given: <c>a spokesman</c> takes in <c>for the force</c>.</summary>
    private Mention Whole(int first, int last) =>
        text.IsSpokesperson(last) && After(first) is { } whole && whole.Past > last ? whole : _nouns.Of(first, last + 1);

    /// <summary>
    /// The person whom a description goes on to name: <c>Her husband, the secretary, Jo Bloggs,</c>; null when it names none.
    /// </summary>
    private int? NamedBeside(int past)
    {
        if (text.Word(past) is "called" or "named" && IsPerson(text.NameOf(past + 1)))
            return past + 1;
        var named = text.Word(past + 1) is "named" or "identified" && text.IsMark(past, ',') ? text.Word(past + 2) is "as" ? past + 3 : past + 4 : -1;
        if (named > 0 && text.Word(named - 1) is "as" && IsPerson(text.NameOf(named)))
            return named;
        for (var asides = 0; asides < 2 && text.IsMark(past, ','); asides++)
        {
            var next = text.IsDeterminer(past + 1) && !IsPerson(text.NameOf(past + 1)) ? past + 2 : past + 1;
            if (IsPerson(text.NameOf(next)))
                return next;
            if (next != past + 2 || !text.IsWord(next))
                return null;
            for (past = next; past < next + 5 && text.IsWord(past); past++)
                if (text.Cue(past) != CueStrength.None)
                    return null;
        }

        return null;
    }

    /// <summary>The words that end with token <paramref name="last"/>.</summary>
    public Mention? Ending(int last, int low)
    {
        if (last < low || text.IsQuoted(last) || (!text.IsWord(last) && text[last].Kind != TokenKind.Number))
            return null;
        if (text.IsPronoun(last))
            return _nouns.Of(last, last + 1);
        if (text.NameOf(last) < 0 && !text.IsDeterminer(last)
            && (QuoteLexicon.Traits(text.Word(last)) & WordTraits.Function) != 0)
            return null;
        var first = _nouns.StartOfNoun(last, low);
        if (text.Word(first - 1) is "and" && first - 2 >= low && IsBody(last) && IsBody(first - 2))
            first = _nouns.StartOfNoun(first - 2, low);
        for (var links = 0; links < 2 && first - 2 >= low && text.IsLink(first - 1) && _nouns.CanBeLinked(first - 2, first - 1); links++)
            first = _nouns.StartOfNoun(first - 2, low);
        return _nouns.IsNounPhrase(first, last) ? _nouns.Of(first, last + 1) : null;
    }

    /// <summary>The noun that ends with token <paramref name="last"/>, without what it is linked to.</summary>
    public Mention Noun(int last, int low) => _nouns.Of(_nouns.StartOfNoun(last, low), last + 1);

    /// <summary>Jumps back over what commas set apart: <c>Jo Bloggs, who took over in May, said</c>.</summary>
    private Mention? BeforeAside(int comma, int low, int verb)
    {
        Mention? nearest = null;
        var end = comma;
        for (var i = comma - 1; i >= low - 1 && comma - i < 50; i--)
        {
            var opens = i == low - 1 || (!text.IsQuoted(i) && (text.IsMark(i, ',') || text.IsMark(i, '(') || text.IsDash(i)));
            if (!opens)
                continue;
            var name = text.IsDeterminer(i + 1) && text.NameOf(i + 1) < 0 ? i + 2 : i + 1;
            if (IsPerson(text.NameOf(name)) && !text.IsPossessive(text.PastOfName(name) - 1) && !IsOwned(i))
                return _nouns.Of(name, text.PastOfName(name));
            if (i >= low && Ending(i - 1, low) is { } mention && text.NameOf(i) < 0 && text.Word(mention.First - 1) is not "whose")
            {
                if (mention.Kind is MentionKind.Person or MentionKind.Pronoun && !IsOwned(mention.First - 1))
                    return mention;
                if (mention.Kind == MentionKind.Person)
                    continue;
                nearest ??= mention;
            }

            end = i;
        }

        return nearest ?? Ending(end - 1, low) ?? First(low, verb);
    }

    /// <summary>Whether the words before a comma are someone else's: <c>the Authority, whose chair, Jo Bloggs, …</c></summary>
    private bool IsOwned(int comma)
    {
        for (var i = comma - 1; i >= comma - 4 && text.IsWord(i); i--)
            if (text.Word(i) is "whose")
                return true;
        return false;
    }

    private bool IsBody(int token) => text.NameOf(token) >= 0 && text.Article.Names[text.NameOf(token)].Kind == NameKind.Organisation;

    private bool IsPerson(int name) => name >= 0 && text.Article.Names[name].Kind == NameKind.Person;
}
