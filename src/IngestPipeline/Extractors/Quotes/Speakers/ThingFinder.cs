using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Speakers;

/// <summary>Tells what <c>it</c> is: the document or body that the sentences before are about.</summary>
internal sealed class ThingFinder(QuoteText text, BodyIndex bodies)
{
    private const int SentencesBack = 3;
    private const int MostBack = 8;
    private const int DocumentBack = 400;

    private readonly MentionReader _mentions = new(text);

    /// <summary>
    /// <c>it</c>: a document named since the last speech, the document or body that spoke last, or what the sentences before are about.
    /// </summary>
    public Speaker Find(int token, Speaker? previous, int spoken)
    {
        var start = text.FirstOfSentence(text.SentenceOf(token));
        if (token > start && text.Word(start) is "It" && !text.IsQuoted(start))
            token = start;
        if ((IsOfPage(token) || text.Word(token + 1) is "read" or "reads" or "ran") && LastDocument(token) is { } paged)
            return paged;
        var thing = LastThing(token, spoken < 0 ? 0 : text.SentenceOf(spoken));
        if (thing is { Kind: SpeakerKind.Document } || previous is not { Kind: SpeakerKind.Document or SpeakerKind.Organisation })
            return thing ?? LastThing(token, 0) ?? Speaker.Unknown;
        return previous;
    }

    /// <summary>Whom <c>they</c> stands for: the people of a body that the sentences before are about, <c>inspectors</c>.</summary>
    public Speaker? Group(int token)
    {
        var sentence = text.SentenceOf(token);
        for (var back = 0; back <= 1 && sentence - back >= 0; back++)
            for (var i = Math.Min(token, text.PastOfSentence(sentence - back)) - 1; i >= text.FirstOfSentence(sentence - back); i--)
                if (text.Is(i, SpeechSigns.Official) && !text.IsQuoted(i) && !text.IsPossessive(i)
                    && AsThing(_mentions.Ending(i, text.FirstOfSentence(sentence - back))) is { } mention && !text.IsPreposition(mention.First - 1))
                    return SpeakerOf(mention);
        return null;
    }

    /// <summary><c>it says on page 9</c>.</summary>
    private bool IsOfPage(int token)
    {
        for (var i = token + 1; i < token + 7; i++)
            if (text.Is(i, SpeechSigns.Part))
                return true;
        return false;
    }

    private Speaker? LastDocument(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - DocumentBack); i--)
            if (text.IsDocument(i) && !text.IsQuoted(i) && !text.IsPossessive(i)
                && _mentions.Noun(i, text.FirstOfSentence(text.SentenceOf(i))) is { Kind: MentionKind.Document } document
                && text.IsDeterminer(document.First))
                return new Speaker { Kind = SpeakerKind.Document, Name = TextOf(document.Span) };
        return null;
    }

    /// <summary>
    /// The document or body that a sentence before the token is about: its first that is no owner and follows no preposition. A sentence that
    /// begins with <c>It</c> is about what the one before it is about.
    /// </summary>
    private Speaker? LastThing(int token, int oldest)
    {
        var sentence = text.SentenceOf(token);
        for (var (back, counted) = (0, 0); counted <= SentencesBack && back <= MostBack && sentence - back >= oldest; back++)
        {
            counted += text.Word(text.FirstOfSentence(sentence - back)) is "It" ? 0 : 1;
            if (back > 0 && text.Word(text.FirstOfSentence(sentence - back)) is "It")
                continue;
            if (ThingIn(text.FirstOfSentence(sentence - back), Math.Min(token, text.PastOfSentence(sentence - back)), back > 0) is { } mention)
                return SpeakerOf(Whole(mention));
        }

        return null;
    }

    /// <summary><c>Jo’s letter of complaint</c>.</summary>
    private Mention Whole(Mention mention) => _mentions.WithAuthor(mention) is var whole && whole.Past > mention.Past ? whole
        : mention.Kind == MentionKind.Document && text.Word(mention.Past) is "of"
        && text.Word(mention.Past + 1) is [>= 'a' and <= 'z', ..] && text.IsWord(mention.Past + 1) && !text.IsDeterminer(mention.Past + 1)
        && text.NameOf(mention.Past + 1) < 0
            ? mention with { Past = mention.Past + 2, Span = new TextSpan(mention.Span.Start, text[mention.Past + 1].Span.End) } : mention;

    private static Mention? AsThing(Mention? mention) => mention is { Kind: MentionKind.Document or MentionKind.Body } ? mention : null;

    private Mention? ThingIn(int first, int past, bool mayBeUnderPreposition)
    {
        Mention? last = null;
        for (var i = first; i < past; i++)
        {
            if (text.IsQuoted(i) || !text.IsWord(i) || text.IsPossessive(i))
                continue;
            var isThing = text.IsDocument(i) || text.IsGroup(i)
                || (text.NameOf(i) >= 0 && text.Article.Names[text.NameOf(i)].Kind == NameKind.Organisation);
            if (!isThing || (AsThing(_mentions.Ending(i, first)) ?? AsThing(_mentions.Noun(i, first))) is not { } mention)
                continue;
            if (!text.IsPreposition(mention.First - 1))
                return last is { Kind: MentionKind.Document } && mention.Kind == MentionKind.Body ? last : mention;
            last = mayBeUnderPreposition ? mention : null;
        }

        return last;
    }

    private Speaker SpeakerOf(Mention mention) => mention.Kind == MentionKind.Document
        ? new Speaker { Kind = SpeakerKind.Document, Name = TextOf(mention.Span) }
        : bodies.SpeakerOf(mention);

    private string TextOf(TextSpan span) => text.Article.Slice(span).ToString();
}
