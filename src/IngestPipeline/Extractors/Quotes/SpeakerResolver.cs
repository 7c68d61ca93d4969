using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>Makes speakers of mentions: pronouns go back to the last fitting person, bodies and documents keep their own words.</summary>
internal sealed class SpeakerResolver(QuoteText text)
{
    private const int SentencesBack = 12;
    private readonly PeopleIndex _people = new(text);
    private readonly BodyIndex _bodies = new(text);

    /// <summary>The speaker an attribution tells, given who spoke last.</summary>
    public Speaker Resolve(Mention mention, Speaker? previous)
    {
        var speaker = mention.Kind switch
        {
            MentionKind.Person => _people.SpeakerOf(mention.Name),
            MentionKind.Pronoun => OfPronoun(mention, previous),
            MentionKind.Spokesperson => OfSpokesperson(mention),
            MentionKind.Document => new Speaker { Kind = SpeakerKind.Document, Name = TextOf(mention.Span) },
            MentionKind.Body => _bodies.SpeakerOf(mention),
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

    private Speaker OfPronoun(Mention mention, Speaker? previous)
    {
        var word = text.Word(mention.First);
        if (word is "he" or "He" or "she" or "She")
            return OfPerson(mention, word is "he" or "He" ? Sex.Male : Sex.Female, previous);
        if (word is "it" or "It")
            return previous is { Kind: SpeakerKind.Document or SpeakerKind.Organisation } ? previous
                : LastThing(mention.First) ?? Speaker.Unknown;
        if (previous is not null && word is "they" or "They")
            return previous;
        return previous ?? Speaker.Unknown;
    }

    private Speaker OfPerson(Mention mention, Sex sex, Speaker? previous)
    {
        var sentence = text.SentenceOf(mention.First);
        for (var back = 0; back <= SentencesBack && sentence - back >= 0; back++)
        {
            var past = back == 0 ? mention.First : text.PastOfSentence(sentence - back);
            var first = text.FirstOfSentence(sentence - back);
            for (var i = first; i < past; i++)
            {
                if (text.IsQuoted(i))
                    continue;
                if (_people.IsPerson(i) && _people.Fits(text.NameOf(i), sex))
                    return _people.SpeakerOf(text.NameOf(i));
                if (text.IsWord(i) && QuoteLexicon.IsSpokesperson(text.Word(i)))
                    return OfSpokesperson(Spokesperson(i, first) ?? mention);
            }

            if (back > 0 && previous?.Name is { } name && _people.Fits(name, sex))
                return previous with { Mention = null };
        }

        return previous is { Kind: SpeakerKind.Person or SpeakerKind.Unknown } ? previous : Speaker.Unknown;
    }

    /// <summary>All of a mention that has the word at <paramref name="token"/> in it: <c>a spokeswoman for the force</c>.</summary>
    private Mention? Spokesperson(int token, int low)
    {
        var reader = new MentionReader(text);
        return reader.Ending(token, low) is { } mention ? reader.After(mention.First) ?? mention : null;
    }

    /// <summary>The document or body named last before a token.</summary>
    private Speaker? LastThing(int token)
    {
        var low = text.FirstOfSentence(Math.Max(0, text.SentenceOf(token) - 3));
        for (var i = token - 1; i >= low; i--)
        {
            if (text.IsQuoted(i) || !text.IsWord(i))
                continue;
            var isThing = text.Lexicon.IsDocument(text.Word(i)) || text.Lexicon.IsGroup(text.Word(i))
                || (text.NameOf(i) >= 0 && text.Article.Names[text.NameOf(i)].Kind == NameKind.Organisation);
            if (isThing && new MentionReader(text).Ending(i, low) is { Kind: MentionKind.Document or MentionKind.Body } mention)
                return Resolve(mention, previous: null) with { Mention = null };
        }

        return null;
    }

    private Speaker OfSpokesperson(Mention mention)
    {
        var (role, body) = ("spokesperson", (string?)null);
        for (var i = mention.First; i < mention.Past; i++)
        {
            if (QuoteLexicon.IsSpokesperson(text.Bare(i)))
                role = text.Bare(i).ToString();
            if (body is null && text.NameOf(i) >= 0 && text.Article.Names[text.NameOf(i)].Kind == NameKind.Organisation)
                body = text.Article.Names[text.NameOf(i)].Full;
        }

        body ??= _bodies.OfSpokesperson(mention);
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

        var kind = IsLoneSurname(mention) ? SpeakerKind.Person : SpeakerKind.Unknown;
        return new Speaker { Kind = kind, Name = TextOf(mention.Span), Role = kind == SpeakerKind.Person ? null : RoleIn(mention) };
    }

    /// <summary>One word with a capital that nothing else in the article explains, and that speaks.</summary>
    private bool IsLoneSurname(Mention mention) =>
        mention.Past - mention.First == 1 && char.IsUpper(text.Word(mention.First)[0])
        && (QuoteLexicon.Traits(text.Word(mention.First)) & ~Profiles.WordTraits.Given) == 0
            && !text.Word(mention.First).EndsWith("s", StringComparison.Ordinal);

    private string? RoleIn(Mention mention)
    {
        for (var i = mention.Past - 1; i >= mention.First; i--)
            if ((QuoteLexicon.Traits(text.Word(i)) & Profiles.WordTraits.Role) != 0)
                return text.Word(i).ToString();
        return null;
    }

    private string TextOf(TextSpan span) => text.Article.Slice(span).ToString();
}
