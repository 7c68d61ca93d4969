using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Attributions;

/// <summary>Reads noun phrases that may stand for a speaker: where they begin and end, and of what kind they are.</summary>
internal sealed class NounPhrases(QuoteText text)
{
    private const int Longest = 14;

    public Mention Of(int first, int past)
    {
        var span = new TextSpan(text[first].Start, text[past - 1].Span.End);
        if (past == first + 1 && QuoteText.IsPronoun(text.Bare(first)))
            return new Mention(
                new TextSpan(span.Start, span.Start + text.Bare(first).Length), MentionKind.Pronoun, first, past);
        var (person, body) = (-1, -1);
        var kind = MentionKind.Other;
        for (var i = first; i < past; i++)
        {
            var name = text.NameOf(i);
            if (name >= 0 && text.Article.Names[name].Kind == NameKind.Person && person < 0 && !text.IsLink(i - 1)
                && !text.IsPossessive(text.PastOfName(i) - 1))
                person = name;
            if (name >= 0 && text.Article.Names[name].Kind == NameKind.Organisation && body < 0)
                body = name;
        }

        if (person >= 0)
            return OfPerson(person, first, past);
        for (var i = first; i < past && (i == first || !IsLinkOfPhrase(i)); i++)
            kind = KindOfNoun(i, i + 1 >= past || IsLinkOfPhrase(i + 1) || IsDescribing(i + 1), kind);
        if (kind == MentionKind.Other && body >= 0 && text.NameOf(HeadOf(first, past)) == body)
            return new Mention(span, MentionKind.Body, first, past, body);
        if (kind == MentionKind.Other && body >= 0 && IsBodyName(HeadOf(first, past)))
            return new Mention(span, MentionKind.Body, first, past);
        return new Mention(span, kind, first, past);
    }

    /// <summary>A link that is no part of a body's name: not that of <c>a Ministry of Justice spokesman</c>.</summary>
    private bool IsLinkOfPhrase(int token) => text.IsLink(token) && !(IsBodyName(token - 1) && text.NameOf(token - 1) == text.NameOf(token));

    private bool IsBodyName(int token) => text.NameOf(token) >= 0 && text.Article.Names[text.NameOf(token)].Kind == NameKind.Organisation;

    /// <summary>Whether a participle after the noun tells more of it: <c>A notice pinned to the door</c>.</summary>
    private bool IsDescribing(int token) => text.Word(token).EndsWith("ed", StringComparison.Ordinal) && text.IsLink(token + 1);

    private Mention OfPerson(int person, int first, int past)
    {
        var name = text.Article.Names[person];
        var start = name.TitleSpan is { } title && title.Start < name.Span.Start ? title.Start : name.Span.Start;
        return new Mention(new TextSpan(start, name.Span.End), MentionKind.Person, first, past, person);
    }

    private MentionKind KindOfNoun(int token, bool isHead, MentionKind kind)
    {
        var word = text.Bare(token);
        var signs = SpeechWords.English.Of(word);
        if ((signs & SpeechSigns.Spokesperson) != 0)
            return MentionKind.Spokesperson;
        if (kind == MentionKind.Spokesperson || !isHead || text.IsPossessive(token) || IsSpendingReview(token))
            return kind;
        return (signs & SpeechSigns.Document) != 0 ? MentionKind.Document : (signs & SpeechSigns.Group) != 0 ? MentionKind.Body : kind;
    }

    /// <summary>A settlement of budgets rather than a text that speaks.</summary>
    private bool IsSpendingReview(int token) => text.Word(token) is "review" or "Review" && text.Word(token - 1) is "spending" or "Spending";

    /// <summary>A word, or the first of the tokens of <c>43-year-old</c>.</summary>
    public bool IsWordOrAge(int token) => text.IsWord(token)
        || (text.Has(token) && text[token] is { Kind: TokenKind.Number }
            && (text.IsDeterminer(token - 1) || text.Word(token - 1) is "of"))
        || (text.Has(token) && text[token].Kind == TokenKind.Number && text.IsMark(token + 1, '-') && text.Word(token + 2) is "year-old");

    private int HeadOf(int first, int past)
    {
        var head = first;
        while (head + 1 < past && !text.IsLink(head + 1))
            head++;
        return head;
    }

    public int StartOfNoun(int last, int low)
    {
        var first = last;
        var name = text.NameOf(first);
        while (first > low && name >= 0 && text.NameOf(first - 1) == name)
            first--;
        if (name >= 0 && text.Article.Names[name].Kind == NameKind.Person && text.Article.Names[name].TitleSpan is not null)
            return first;
        if (name >= 0)
            return first > low && (text.IsDeterminer(first - 1) || text.IsPossessive(first - 1))
                ? StartOfOwner(first - 1, low) : first;
        while (first > low && last - first < Longest && (!text.IsDeterminer(first) || text.Word(first) is "most")
            && BelongsToNoun(first - 1))
            first--;
        if (text.IsMark(first - 1, '-') && text.Has(first - 2) && text[first - 2].Kind == TokenKind.Number && first - 3 >= low
            && text.IsDeterminer(first - 3))
            return first - 3;
        return first;
    }

    /// <summary>Takes in the determiner or owner before a name: <c>the BBC</c>, <c>Dorset’s Federation</c>.</summary>
    public int StartOfOwner(int token, int low)
    {
        var first = token;
        while (first > low && text.NameOf(token) >= 0 && text.NameOf(first - 1) == text.NameOf(token))
            first--;
        return first > low && !text.IsDeterminer(first) && text.IsDeterminer(first - 1) ? first - 1 : first;
    }

    private bool BelongsToNoun(int token)
    {
        if (text.IsPossessive(token - 1) && text.Word(token) is "'" or "’")
            return true;
        if ((text.Word(token) is "then" && text.Word(token - 1) is "the" or "The")
            || text.Is(token, SpeechSigns.Modifier))
            return true;
        if (text.Has(token) && text[token].Kind == TokenKind.Number && (QuoteLexicon.Traits(text.Word(token + 1)) & WordTraits.Calendar) != 0)
            return true;
        if (!text.IsWord(token) || text.IsQuoted(token))
            return false;
        var word = text.Word(token);
        if (text.IsDeterminer(token))
            return true;
        if (word is "heard")
            return false;
        var traits = QuoteLexicon.Traits(word);
        return text.NameOf(token) >= 0 || ((traits & WordTraits.Function) == 0 && text.Cue(token) == CueStrength.None
            && !text.IsAdverb(token));
    }

    /// <summary>Whether a noun can be joined to the next by the link: by <c>by</c> a text to its author only.</summary>
    public bool CanBeLinked(int token, int link) => text.IsWord(token) && !(text.Word(link) is "by" && !text.IsDocument(token))
        && !text.IsQuoted(token) && text.Cue(token) == CueStrength.None
        && (text.Word(token) is "one" or "One" or "some" or "Some" or "many" or "Many"
            || (QuoteLexicon.Traits(text.Word(token)) & WordTraits.Function) == 0);

    public bool IsNounPhrase(int first, int last) =>
        text.IsDeterminer(first) || text.NameOf(first) >= 0 || text.NameOf(last) >= 0 || text.IsPossessive(first)
            || IsNoun(last) || (first == last && IsBarePlural(first))
        || (text.IsWord(first) && char.IsUpper(text.Word(first)[0]) && (QuoteLexicon.Traits(text.Word(first)) & WordTraits.Function) == 0);

    /// <summary><c>“…”, patients say</c>.</summary>
    private bool IsBarePlural(int token) => text.IsMark(token - 1, ',') && text.Word(token) is [_, _, _, .., 's'] and not [.., 's', 's']
        && char.IsLower(text.Word(token)[0]) && text.Cue(token + 1) == CueStrength.Strong;

    public bool IsProper(int token) =>
        text.IsWord(token) && char.IsUpper(text.Word(token)[0])
            && (QuoteLexicon.Traits(text.Bare(token)) & (WordTraits.Function | WordTraits.Calendar)) == 0;

    public bool IsNoun(int token) => text.IsWord(token) && IsSpeakerNoun(token);

    public bool IsSpeakerNoun(int token)
    {
        const SpeechSigns Speakers = SpeechSigns.Spokesperson | SpeechSigns.Document | SpeechSigns.Group | SpeechSigns.Someone;
        return (text.Is(token, Speakers) && !IsSpendingReview(token)) || (QuoteLexicon.Traits(text.Word(token)) & WordTraits.Role) != 0;
    }

    public bool EndsNoun(int token, int first)
    {
        if (text.NameOf(token) >= 0 || (text.Word(token) is "own" && text.IsPossessive(token - 1)) || (token == first && (text.IsDeterminer(token)
            || text.Word(token) is "former" or "then" or "new")))
            return false;
        var word = text.Word(token);
        var isBeforeCapital = text.Word(token + 1) is [var next, ..] && char.IsUpper(next);
        if ((word is "of" or "for" && token > first) || (word is "from" && token > first && isBeforeCapital)
            || (word is "New" or "North" or "South" && isBeforeCapital))
            return false;
        if (text.IsDeterminer(token) && text.Word(token - 1) is "of" or "for" or "at" or "with" or "from")
            return false;
        return (QuoteLexicon.Traits(word) & WordTraits.Function) != 0 || text.Cue(token) == CueStrength.Strong
            || (text.Cue(token) == CueStrength.Weak && token > first && text.Word(token).EndsWith("ed", StringComparison.Ordinal)
                && text.Word(token + 1) is "its" or "his" or "her" or "their" or "that" or "the" or "a")
            || (token > first && text.IsAdverb(token));
    }
}
