using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Speakers;

/// <summary>Tells who <c>he</c> and <c>she</c> are: the last person they fit.</summary>
internal sealed class PronounResolver(QuoteText text, PeopleIndex people, SpokespersonResolver spokespeople, DescriptionResolver descriptions)
{
    private const int SentencesBack = 12;
    private const int MostBack = 60;
    private const int LongestTime = 10;

    private readonly MentionReader _mentions = new(text);

    /// <summary>
    /// Goes back sentence by sentence, those that are all quotation not counted, to someone the pronoun fits: one named or described there, or
    /// whoever spoke last where their words stand. An owner (<c>Lily’s case</c>) yields to anyone a sentence further back.
    /// </summary>
    public Speaker Resolve(Mention mention, Sex sex, Speaker? previous, int spoken)
    {
        var sentence = text.SentenceOf(mention.First);
        if (Sayer(mention.First, sex) is { } sayer)
            return sayer;
        var spokenIn = spoken < 0 ? -1 : text.SentenceOf(spoken);
        var mayGoOn = MayBe(previous, sex);
        Speaker? owner = null;
        for (var (back, counted) = (0, 0); (counted <= SentencesBack || !mayGoOn) && back <= MostBack && sentence - back >= 0; back++)
        {
            var past = back == 0 ? mention.First : text.PastOfSentence(sentence - back);
            if (back == 1 && Relative(text.FirstOfSentence(sentence - 1), past, sex) is { } relative)
                return relative;
            var found = (back == 0 && IsAskedBy(text.FirstOfSentence(sentence)) ? null
                : PersonIn(text.FirstOfSentence(sentence - back), past, sex, ref owner))
                ?? (back == 0 ? null : Described(text.FirstOfSentence(sentence - back), past));
            found ??= back == 1 ? Shown(text.FirstOfSentence(sentence - 1), past, sex) : null;
            if (found is not null || (owner is not null && back > 1))
                return found ?? owner!;
            if (sentence - back <= spokenIn && mayGoOn)
                return owner ?? (previous! with { Mention = null });
            counted += text.IsAllQuoted(sentence - back) ? 0 : 1;
        }

        return owner ?? (previous is { Kind: SpeakerKind.Person or SpeakerKind.Unknown } ? previous : Speaker.Unknown);
    }

    /// <summary>Who is said, earlier in the sentence, to say it: <c>A nurse on the ward said she had written “…”</c>.</summary>
    private Speaker? Sayer(int pronoun, Sex sex)
    {
        var low = text.FirstOfSentence(text.SentenceOf(pronoun));
        var verb = text.Word(pronoun - 1) is "that" ? pronoun - 2 : pronoun - 1;
        if (verb <= low || !(text.Bare(pronoun) is "he" or "she") || text.Cue(verb) != CueStrength.Strong
            || _mentions.Before(verb, low) is not { Kind: MentionKind.Other } mention
            || (SexOf(text.Bare(mention.Past - 1).ToString()) is var told && told != Sex.Unknown && told != sex))
            return null;
        return descriptions.Resolve(mention) is { Name: { } name } sayer && people.Fits(name, sex) | sayer.Kind == SpeakerKind.Unknown
            ? sayer with { Mention = null } : null;
    }

    /// <summary>Whether whoever a sentence names first is not the one who answers: <c>Asked by the judge if she would, she said</c>.</summary>
    private bool IsAskedBy(int first) => text.Is(first, SpeechSigns.Asking) && text.Word(first + 1) is "by";

    /// <summary>
    /// Someone without a name whom a sentence begins with: <c>A shop worker from Cannock</c>, <c>One recipient, a shop worker from Cannock,</c>.
    /// </summary>
    private Speaker? Described(int first, int past)
    {
        if (Writer(first, past) is { } writer)
            return descriptions.Resolve(writer);
        if (text.Word(first) is not ("A" or "An" or "One" or "Another"))
            first = AfterTime(first, past);
        if (text.Word(first) is not ("A" or "An" or "One" or "Another" or "a" or "an") || text.IsQuoted(first))
            return null;
        for (var i = first + 1; i < past && i < first + 5 && text.IsWord(i) && text.NameOf(i) < 0; i++)
        {
            var isSomeone = text.Word(i) is "man" or "woman" || (QuoteLexicon.Traits(text.Word(i)) & WordTraits.Role) != 0;
            if (isSomeone && _mentions.After(first) is { Kind: MentionKind.Other } mention && mention.Past > i)
                return descriptions.Resolve(mention);
            if (text.IsMark(i + 1, ',') && text.Word(i + 2) is "a" or "an")
                return _mentions.After(i + 2) is { Kind: MentionKind.Other } aside ? descriptions.Resolve(aside) : null;
        }

        return null;
    }

    /// <summary>A relative whom a sentence begins with, where words for one tell the sex: <c>Her uncle was in the gallery.</c></summary>
    private Speaker? Relative(int first, int past, Sex sex)
    {
        if (!(text.Word(first) is "His" or "Her" or "Their") || first + 1 >= past || SexOfKin(text.Word(first + 1)) != sex
            || !(text.Word(first + 2) is "was" or "is" or "had" or "has" or "sat" or "stood" or "watched" or "wept" or "agreed" or "agrees"))
            return null;
        return descriptions.Resolve(_mentions.After(first) ?? _mentions.Noun(first + 1, first));
    }

    /// <summary>What a word for a relative tells; one with a capital is a name: <c>Father</c>.</summary>
    private static Sex SexOfKin(ReadOnlySpan<char> word)
    {
        var traits = word.IsEmpty || char.IsUpper(word[0]) ? WordTraits.None : QuoteLexicon.Traits(word);
        return (traits & WordTraits.Kinsman) != 0 ? Sex.Male : (traits & WordTraits.Kinswoman) != 0 ? Sex.Female : Sex.Unknown;
    }

    /// <summary>Someone told of again: <c>I have met that woman.</c></summary>
    private Speaker? Shown(int first, int past, Sex sex)
    {
        for (var i = first; i < past; i++)
            if (text.Word(i) is "that" or "the" or "this" && !text.IsQuoted(i) && SexOf(text.Word(i + 1).ToString()) == sex
                && text.Word(i + 1) is "woman" or "man" && text.IsMark(i + 2, '.'))
                return descriptions.Resolve(_mentions.Noun(i + 1, i));
        return null;
    }

    /// <summary><c>It prints a note from a girl of 15.</c>.</summary>
    private Mention? Writer(int first, int past)
    {
        for (var i = first + 1; i < past - 2; i++)
            if (text.Word(i) is "from" or "by" && text.Is(i + 1, SpeechSigns.Indefinite) && text.Is(i + 2, SpeechSigns.Someone)
                && text.IsDocument(i - 1) && !text.IsQuoted(i))
                return _mentions.After(i + 1);
        return null;
    }

    /// <summary>Where the subject stands after the words for a time: <c>On the night of 11 April a teacher</c>.</summary>
    private int AfterTime(int first, int past)
    {
        if (!text.Is(first, SpeechSigns.Aside))
            return first;
        for (var i = first + 1; i < past && i < first + LongestTime; i++)
            if (text.Word(i) is "a" or "an" && ((QuoteLexicon.Traits(text.Word(i - 1)) & WordTraits.Calendar) != 0 || text.IsMark(i - 1, ',')))
                return i;
        return first;
    }

    private bool MayBe(Speaker? speaker, Sex sex) => speaker switch
    {
        { Kind: SpeakerKind.Person, Name: { } name } => people.Fits(name, sex),
        { Kind: SpeakerKind.Unknown, Name: { } name } => SexOf(name) is var told && (told == Sex.Unknown || told == sex),
        _ => false,
    };

    /// <summary>What the last word of a description tells: <c>foreman</c>.</summary>
    private static Sex SexOf(string name) => name.EndsWith("woman", StringComparison.Ordinal) ? Sex.Female
        : name.EndsWith("man", StringComparison.Ordinal) ? Sex.Male : Sex.Unknown;

    private Speaker? PersonIn(int first, int past, Sex sex, ref Speaker? owner)
    {
        for (var i = first; i < past; i++)
        {
            if (text.IsQuoted(i))
                continue;
            if (people.IsPerson(i) && people.Fits(text.NameOf(i), sex))
            {
                if (!text.IsPossessive(text.PastOfName(i) - 1))
                    return people.SpeakerOf(text.NameOf(i));
                owner ??= people.SpeakerOf(text.NameOf(i));
            }

            if (owner is null && text.IsWord(i) && text.IsSpokesperson(i) && Spokesperson(i, first) is { } spokesperson)
                return spokespeople.Resolve(spokesperson);
            if (Holder(i, past) is { Name: { } name } holder && people.Fits(name, sex))
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
        while (end > token + 1 && (QuoteLexicon.Traits(text.Word(end - 1)) & WordTraits.Role) == 0)
            end--;
        if (end == token + 1)
            return null;
        return people.WithOffice(new TextSpan(text[token + 1].Start, text[end - 1].Span.End));
    }

    /// <summary>All of a mention that has the word at <paramref name="token"/> in it: <c>a spokeswoman for the force</c>.</summary>
    private Mention? Spokesperson(int token, int low)
    {
        return _mentions.Ending(token, low) is { } mention ? _mentions.After(mention.First) ?? mention : null;
    }
}
