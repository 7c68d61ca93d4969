using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Speakers;

/// <summary>Makes speakers of mentions: pronouns go back to the last fitting person, bodies and documents keep their own words.</summary>
internal sealed class SpeakerResolver
{
    private readonly QuoteText _text;
    private readonly PeopleIndex _people;
    private readonly BodyIndex _bodies;
    private readonly ThingFinder _things;
    private readonly SpokespersonResolver _spokespeople;
    private readonly DescriptionResolver _descriptions;
    private readonly PronounResolver _pronouns;
    private readonly MentionReader _mentions;
    private Dialogue? _dialogue;
    private Speaker? _interviewed;

    public SpeakerResolver(QuoteText text)
    {
        _text = text;
        _people = new PeopleIndex(text);
        _bodies = new BodyIndex(text);
        _mentions = new MentionReader(text);
        _things = new ThingFinder(text, _bodies);
        _spokespeople = new SpokespersonResolver(text, _bodies);
        _descriptions = new DescriptionResolver(text, _people);
        _pronouns = new PronounResolver(text, _people, _spokespeople, _descriptions);
    }

    /// <summary>The speaker an attribution tells, given who spoke last.</summary>
    /// <param name="mention">The words for the speaker.</param>
    /// <param name="previous">Who spoke last.</param>
    /// <param name="spoken">The last token of what they said; -1 when nobody has spoken.</param>
    public Speaker Resolve(Mention mention, Speaker? previous, int spoken)
    {
        if (mention.Kind == MentionKind.Document && Answering(mention) is { } person)
            return _people.SpeakerOf(person) with { Mention = _text.MentionOf(person) };
        var speaker = mention.Kind switch
        {
            MentionKind.Person => _people.SpeakerOf(mention.Name),
            MentionKind.Pronoun => OfPronoun(mention, previous, spoken),
            MentionKind.Spokesperson => _spokespeople.Resolve(mention, previous),
            MentionKind.Document => new Speaker { Kind = SpeakerKind.Document, Name = TextOf(_mentions.WithAuthor(mention).Span) },
            MentionKind.Body => _bodies.SpeakerOf(mention),
            MentionKind.Label => OfLabelWords(mention),
            _ => _descriptions.Resolve(mention),
        };
        return speaker with { Mention = mention.Span };
    }

    /// <summary>Who takes which turn where people talk to each other.</summary>
    public Dialogue Dialogue => _dialogue ??= new Dialogue(_text, _people, (mention, previous) => Resolve(mention, previous, spoken: -1));

    /// <summary>The speaker of a name that labels an answer.</summary>
    public Speaker OfLabel(TextSpan label)
    {
        if (label.Length == 1)
            return (_interviewed ??= _people.Interviewed(FirstAsked(label.Start)) ?? Speaker.Unknown) with { Mention = null };
        var name = _text.NameOf(_text.At(label.Start));
        var speaker = name >= 0 && _text.Article.Names[name].Kind == NameKind.Person
            ? _people.SpeakerOf(name)
            : new Speaker { Kind = SpeakerKind.Unknown, Name = TextOf(label) };
        return speaker with { Mention = label };
    }

    /// <summary>Where the first question stands before an answer.</summary>
    private int FirstAsked(int position)
    {
        var block = _text.Article.BlockAt(position);
        for (var i = 0; i < block; i++)
            if (Dialogue.IsLabelled(i))
                return _text.Article.Blocks[i].Span.Start;
        return _text.Article.Blocks[block].Span.Start;
    }

    /// <summary>The person whose answer the words are: <c>Ms Joyce’s reply</c>; null for other documents.</summary>
    private int? Answering(Mention mention)
    {
        var name = _text.NameOf(mention.First);
        return _text.IsUtterance(mention.Past - 1) && name >= 0 && _text.Article.Names[name].Kind == NameKind.Person
            && _text.IsPossessive(_text.PastOfName(mention.First) - 1) ? name : null;
    }

    /// <summary>Words set before a quotation with a colon: a surname, in capitals or not, or a body.</summary>
    private Speaker OfLabelWords(Mention mention)
    {
        if (mention.Name >= 0 && _text.Article.Names[mention.Name].Kind == NameKind.Person)
            return _people.SpeakerOf(mention.Name);
        return _people.WithSurname(_text.Article.Slice(mention.Span))
            ?? new Speaker { Kind = SpeakerKind.Organisation, Name = TextOf(mention.Span) };
    }

    private Speaker OfPronoun(Mention mention, Speaker? previous, int spoken)
    {
        var word = _text.Bare(mention.First);
        if (word is "he" or "He" or "she" or "She" or "him" or "her" or "Her" or "his" or "His")
            return _pronouns.Resolve(mention, word is "he" or "He" or "him" or "his" or "His" ? Sex.Male : Sex.Female, previous, spoken);
        if (word is "it" or "It" or "its")
            return _things.Find(mention.First, previous, spoken);
        if (word is "I" && !_text.Is(mention.First + 1, SpeechSigns.Asking) && _people.Author() is { } author)
            return author;
        if (word is "they" or "They" && Spokesperson(mention.First) is { } spokesperson)
            return spokesperson;
        if (word is "they" or "They" && previous is not { Kind: SpeakerKind.Organisation } && _things.Group(mention.First) is { } group)
            return group;
        return previous ?? Speaker.Unknown;
    }

    /// <summary>The spokesperson of the paragraph, whom <c>they</c> stands for: <c>A Met spokesperson said so. “X,” they said.</c></summary>
    private Speaker? Spokesperson(int token)
    {
        for (var i = token - 1; i >= 0 && _text.BlockOf(i) == _text.BlockOf(token); i--)
            if (_text.IsWord(i) && _text.IsSpokesperson(i) && !_text.IsQuoted(i)
                && _mentions.Ending(i, _text.FirstOfSentence(_text.SentenceOf(i))) is { } mention)
                return _spokespeople.Resolve(_mentions.After(mention.First) ?? mention);
        return null;
    }

    private string TextOf(TextSpan span) => _text.Article.Slice(span).ToString();
}
