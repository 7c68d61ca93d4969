using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>Makes speakers of mentions: pronouns go back to the last fitting person, bodies and documents keep their own words.</summary>
internal sealed class SpeakerResolver(QuoteText text)
{
    private const int SentencesBack = 12;
    private const int MostBack = 60;
    private const int ThingSentencesBack = 3;
    private const int MostDescribed = 40;
    private readonly PeopleIndex _people = new(text);
    private readonly BodyIndex _bodies = new(text);
    private readonly MentionReader _mentions = new(text);
    private readonly List<Speaker> _described = [];

    /// <summary>The speaker an attribution tells, given who spoke last.</summary>
    /// <param name="mention">The words for the speaker.</param>
    /// <param name="previous">Who spoke last.</param>
    /// <param name="spoken">The last token of what they said; -1 when nobody has spoken.</param>
    public Speaker Resolve(Mention mention, Speaker? previous, int spoken)
    {
        var speaker = mention.Kind switch
        {
            MentionKind.Person => _people.SpeakerOf(mention.Name),
            MentionKind.Pronoun => OfPronoun(mention, previous, spoken),
            MentionKind.Spokesperson => OfSpokesperson(mention),
            MentionKind.Document => new Speaker { Kind = SpeakerKind.Document, Name = TextOf(mention.Span) },
            MentionKind.Body => _bodies.SpeakerOf(mention),
            MentionKind.Label => OfLabelWords(mention),
            _ => OfDescription(mention),
        };
        return speaker with { Mention = mention.Span };
    }

    /// <summary>The speaker of a name that labels an answer.</summary>
    public Speaker OfLabel(TextSpan label)
    {
        var name = text.NameOf(text.At(label.Start));
        var speaker = name >= 0 && text.Article.Names[name].Kind == NameKind.Person
            ? _people.SpeakerOf(name)
            : new Speaker { Kind = SpeakerKind.Unknown, Name = TextOf(label) };
        return speaker with { Mention = label };
    }

    /// <summary>Words set before a quotation with a colon: a surname, in capitals or not, or a body.</summary>
    private Speaker OfLabelWords(Mention mention)
    {
        if (mention.Name >= 0 && text.Article.Names[mention.Name].Kind == NameKind.Person)
            return _people.SpeakerOf(mention.Name);
        return _people.WithSurname(text.Article.Slice(mention.Span))
            ?? new Speaker { Kind = SpeakerKind.Organisation, Name = TextOf(mention.Span) };
    }

    private Speaker OfPronoun(Mention mention, Speaker? previous, int spoken)
    {
        var word = text.Bare(mention.First);
        if (word is "he" or "He" or "she" or "She")
            return OfPerson(mention, word is "he" or "He" ? Sex.Male : Sex.Female, previous, spoken);
        if (word is "it" or "It")
            return previous is { Kind: SpeakerKind.Document or SpeakerKind.Organisation } ? previous
                : LastThing(mention.First) ?? Speaker.Unknown;
        if (previous is not null && word is "they" or "They")
            return previous;
        return previous ?? Speaker.Unknown;
    }

    /// <summary>
    /// Goes back sentence by sentence, those that are all quotation not counted, to someone the pronoun fits: one named or described there, or
    /// whoever spoke last where their words stand. An owner (<c>Lily’s case</c>) yields to anyone a sentence further back.
    /// </summary>
    private Speaker OfPerson(Mention mention, Sex sex, Speaker? previous, int spoken)
    {
        var sentence = text.SentenceOf(mention.First);
        var spokenIn = spoken < 0 ? -1 : text.SentenceOf(spoken);
        Speaker? owner = null;
        for (var (back, counted) = (0, 0); counted <= SentencesBack && back <= MostBack && sentence - back >= 0; back++)
        {
            var past = back == 0 ? mention.First : text.PastOfSentence(sentence - back);
            var found = PersonIn(text.FirstOfSentence(sentence - back), past, sex, ref owner)
                ?? (back == 0 ? null : Described(text.FirstOfSentence(sentence - back), past));
            if (found is not null || (owner is not null && back > 1))
                return found ?? owner!;
            if (sentence - back <= spokenIn && MayBe(previous, sex))
                return owner ?? (previous! with { Mention = null });
            counted += text.IsAllQuoted(sentence - back) ? 0 : 1;
        }

        return owner ?? (previous is { Kind: SpeakerKind.Person or SpeakerKind.Unknown } ? previous : Speaker.Unknown);
    }

    /// <summary>
    /// Someone without a name whom a sentence begins with: <c>A shop worker from Cannock</c>, <c>One recipient, a shop worker from Cannock,</c>.
    /// </summary>
    private Speaker? Described(int first, int past)
    {
        if (text.Word(first) is not ("A" or "An" or "One" or "Another") || text.IsQuoted(first))
            return null;
        for (var i = first + 1; i < past && i < first + 5 && text.IsWord(i) && text.NameOf(i) < 0; i++)
        {
            var isSomeone = text.Word(i) is "man" or "woman" || (QuoteLexicon.Traits(text.Word(i)) & WordTraits.Role) != 0;
            if (isSomeone && _mentions.After(first) is { Kind: MentionKind.Other } mention && mention.Past > i)
                return OfDescription(mention);
            if (text.IsMark(i + 1, ',') && text.Word(i + 2) is "a" or "an")
                return _mentions.After(i + 2) is { Kind: MentionKind.Other } aside ? OfDescription(aside) : null;
        }

        return null;
    }

    private bool MayBe(Speaker? speaker, Sex sex) => speaker switch
    {
        { Kind: SpeakerKind.Person, Name: { } name } => _people.Fits(name, sex),
        { Kind: SpeakerKind.Unknown, Name: not null } => true,
        _ => false,
    };

    private Speaker? PersonIn(int first, int past, Sex sex, ref Speaker? owner)
    {
        for (var i = first; i < past; i++)
        {
            if (text.IsQuoted(i))
                continue;
            if (_people.IsPerson(i) && _people.Fits(text.NameOf(i), sex))
            {
                if (!text.IsPossessive(text.PastOfName(i) - 1))
                    return _people.SpeakerOf(text.NameOf(i));
                owner ??= _people.SpeakerOf(text.NameOf(i));
            }

            if (text.IsWord(i) && QuoteLexicon.IsSpokesperson(text.Word(i)) && Spokesperson(i, first) is { } spokesperson)
                return OfSpokesperson(spokesperson);
            if (Holder(i, past) is { Name: { } name } holder && _people.Fits(name, sex))
                return holder;
        }

        return null;
    }

    /// <summary>The person whose whole office a description gives: <c>its chief constable</c>.</summary>
    private Speaker? Holder(int token, int past)
    {
        if (text.Word(token) is not ("the" or "The" or "its" or "Its" or "their" or "Their") || text.NameOf(token) >= 0)
            return null;
        var end = token + 1;
        while (end < past && end <= token + 5 && text.IsWord(end) && text.NameOf(end) < 0
            && (text.Word(end) is "and" || (QuoteLexicon.Traits(text.Word(end)) & WordTraits.Function) == 0)
            && text.Cue(end) == CueStrength.None)
            end++;
        if (end == token + 1 || (QuoteLexicon.Traits(text.Word(end - 1)) & WordTraits.Role) == 0)
            return null;
        return _people.WithOffice(new TextSpan(text[token + 1].Start, text[end - 1].Span.End));
    }

    /// <summary>All of a mention that has the word at <paramref name="token"/> in it: <c>a spokeswoman for the force</c>.</summary>
    private Mention? Spokesperson(int token, int low)
    {
        return _mentions.Ending(token, low) is { } mention ? _mentions.After(mention.First) ?? mention : null;
    }

    /// <summary>The document or body that a sentence before the token is about: its first that is no owner and follows no preposition.</summary>
    private Speaker? LastThing(int token)
    {
        var sentence = text.SentenceOf(token);
        for (var back = 0; back <= ThingSentencesBack && sentence - back >= 0; back++)
            if (ThingIn(text.FirstOfSentence(sentence - back), Math.Min(token, text.PastOfSentence(sentence - back))) is { } mention)
                return Resolve(mention, previous: null, spoken: -1) with { Mention = null };
        return null;
    }

    private Mention? ThingIn(int first, int past)
    {
        Mention? last = null;
        for (var i = first; i < past; i++)
        {
            if (text.IsQuoted(i) || !text.IsWord(i) || text.IsPossessive(i))
                continue;
            var isThing = text.Lexicon.IsDocument(text.Word(i)) || text.Lexicon.IsGroup(text.Word(i))
                || (text.NameOf(i) >= 0 && text.Article.Names[text.NameOf(i)].Kind == NameKind.Organisation);
            if (!isThing || _mentions.Ending(i, first) is not { Kind: MentionKind.Document or MentionKind.Body } mention)
                continue;
            if (!MentionReader.IsPreposition(text.Word(mention.First - 1)))
                return mention;
            last = mention;
        }

        return last;
    }

    /// <summary>Named by the words after <c>for</c>, or by those before <c>spokesman</c>, or by what the article says nearby.</summary>
    private Speaker OfSpokesperson(Mention mention)
    {
        var role = "spokesperson";
        var head = mention.First;
        for (var i = mention.First; i < mention.Past; i++)
            if (QuoteLexicon.IsSpokesperson(text.Bare(i)))
                (role, head) = (text.Bare(i).ToString(), i);
        var body = _bodies.Named(head + 1, mention) ?? _bodies.Within(mention) ?? _bodies.OfSpokesperson(mention);
        return new Speaker { Kind = SpeakerKind.Organisation, Name = body, Organisation = body, Role = role };
    }

    /// <summary>A description: the person who holds that office in the article, or its own words.</summary>
    private Speaker OfDescription(Mention mention)
    {
        if (QuoteText.IsDeterminer(text.Word(mention.First)) && mention.Past - mention.First > 1)
        {
            var office = new TextSpan(text[mention.First + 1].Start, mention.Span.End);
            if (_people.WithRole(office, mention.First) is { } holder)
                return holder;
        }

        if (IsLoneSurname(mention))
            return new Speaker { Kind = SpeakerKind.Person, Name = TextOf(mention.Span) };
        if (Described(mention) is { } described)
            return described;
        var role = RoleIn(mention);
        var isOffice = role is not null && char.IsUpper(role[0]) && mention.Span.Length <= role.Length + 4;
        var speaker = new Speaker { Kind = isOffice ? SpeakerKind.Person : SpeakerKind.Unknown, Name = TextOf(mention.Span), Role = role };
        _described.Add(speaker);
        return speaker;
    }

    /// <summary>One word with a capital that nothing else in the article explains, and that speaks.</summary>
    private bool IsLoneSurname(Mention mention) =>
        mention.Past - mention.First == 1 && char.IsUpper(text.Word(mention.First)[0])
        && (QuoteLexicon.Traits(text.Word(mention.First)) & ~WordTraits.Given) == 0
            && !text.Word(mention.First).EndsWith("s", StringComparison.Ordinal);

    /// <summary>Someone described before: <c>the woman</c> for <c>a woman of 37 from Kirkby</c>.</summary>
    private Speaker? Described(Mention mention)
    {
        if (text.Word(mention.First) is not ("the" or "The") || mention.Past != mention.First + 2)
            return null;
        for (var i = _described.Count - 1; i >= Math.Max(0, _described.Count - MostDescribed); i--)
            if (_described[i].Name!.AsSpan().Contains(text.Word(mention.First + 1), StringComparison.OrdinalIgnoreCase))
                return _described[i] with { Mention = null };
        return null;
    }

    /// <summary>What someone is, without the article and what follows: <c>shop worker</c> of <c>a shop worker from Cannock</c>.</summary>
    private string? RoleIn(Mention mention)
    {
        var first = mention.First;
        while (QuoteText.IsDeterminer(text.Word(first)) || text.Word(first) is "then" or "former")
            first++;
        for (var i = first; i < mention.Past && (QuoteLexicon.Traits(text.Word(i)) & WordTraits.Function) == 0; i++)
            if ((QuoteLexicon.Traits(text.Word(i)) & WordTraits.Role) != 0
                && (i + 1 == mention.Past || (QuoteLexicon.Traits(text.Word(i + 1)) & WordTraits.Role) == 0))
                return TextOf(new TextSpan(text[first].Start, text[i].Span.End));
        return null;
    }

    private string TextOf(TextSpan span) => text.Article.Slice(span).ToString();
}
