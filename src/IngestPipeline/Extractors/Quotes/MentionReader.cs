using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes;

/// <summary>Reads the words that stand for a speaker beside a verb of speech.</summary>
internal sealed class MentionReader(QuoteText text)
{
    private const int Longest = 14;
    private const int LongestClause = 8;

    private readonly SpokespersonReader _spokespeople = new(text);

    /// <summary>The subject of the verb, which must begin at or after token <paramref name="low"/>; null when it has none there.</summary>
    public Mention? Before(int verb, int low)
    {
        var last = verb - 1;
        while (last >= low && text.IsWord(last) && !text.IsQuoted(last) && text.NameOf(last) < 0 && text.Lexicon.IsAdverb(text.Word(last)))
            last--;
        if (last < low || text.IsQuoted(last))
            return null;
        if (_spokespeople.Before(last, low) is { } spokesperson)
            return Of(spokesperson.First, spokesperson.Past);
        if (DescribedByClause(last, low) is { } described)
            return described;
        if (text.Word(last) is "them" or "us" && text.Word(last - 1) is "of" && last - 2 >= low && text.IsWord(last - 2))
            return Of(last - 2, last + 1);
        if (text.Word(last) is "who" or "which" or "that" && last > low)
            return Ending(text.IsMark(last - 1, ',') ? last - 2 : last - 1, low);
        if (text.Word(last) is "and" or "but" or "to" or "or" or "before" or "by" or "then")
            return First(low, verb);
        if (text.IsMark(last, ',') && text.Word(verb).EndsWith("ing", StringComparison.Ordinal))
            return First(low, verb);
        if (text.IsMark(last, ',') || text.IsMark(last, ')') || text.IsDash(last))
            return BeforeAside(last, low, verb);
        if (text.Word(verb).EndsWith("ing", StringComparison.Ordinal) && text.NameOf(last) < 0 && !QuoteText.IsPronoun(text.Word(last)))
            return First(low, verb);
        var mention = Ending(last, low);
        for (var asides = 0; asides < 3 && mention is { Kind: not MentionKind.Pronoun } aside && aside.First - 2 >= low
            && StartsAside(aside.First - 1); asides++)
        {
            last = aside.First - 2;
            while (last > low && text.IsWord(last) && text.NameOf(last) < 0 && text.Lexicon.IsAdverb(text.Word(last)))
                last--;
            if (text.Word(last) is "who" or "which")
                return Ending(text.IsMark(last - 1, ',') ? last - 2 : last - 1, low);
            mention = Ending(last, low);
        }

        return mention ?? First(low, verb);
    }

    /// <summary><c>A man who didn’t give his name</c>: someone told of by a clause without commas.</summary>
    private Mention? DescribedByClause(int last, int low)
    {
        for (var i = last; i > low && i > last - LongestClause && text.IsWord(i) && !text.IsQuoted(i); i--)
            if (text.Word(i) is "who" && i < last)
                return text.Word(i - 1) is "man" or "woman" or "person" && StartOfNoun(i - 1, low) is var first && first < i - 1
                    ? Of(first, last + 1) with { Kind = MentionKind.Other } : null;
        return null;
    }

    private bool StartsAside(int token) => text.Word(token) is "in" or "on" or "at" or "during" or "after" or "before" or "of" or "from"
        or "by" or "over";

    /// <summary>The words for the speaker that begin at <paramref name="first"/>: <c>said a spokesman for the force</c>.</summary>
    public Mention? After(int first)
    {
        while (text.IsWord(first) && text.NameOf(first) < 0 && text.Lexicon.IsAdverb(text.Word(first))
            && !QuoteText.IsDeterminer(text.Word(first)))
            first++;
        if (QuoteText.IsPronoun(text.Word(first)))
            return Of(first, first + 1);
        var past = first;
        while (past < first + Longest && IsWordOrAge(past) && !text.IsQuoted(past) && !EndsNoun(past, first))
        {
            var name = text.NameOf(past);
            past = name >= 0 ? text.PastOfName(past) : past + (text.IsWord(past) || !text.IsMark(past + 1, '-') ? 1 : 3);
            if (name >= 0 && text.Article.Names[name].Kind == NameKind.Person)
                break;
        }

        while (past > first && (IsLink(text.Word(past - 1)) || QuoteText.IsDeterminer(text.Word(past - 1))))
            past--;
        if (past == first || !(QuoteText.IsDeterminer(text.Word(first)) || text.NameOf(first) >= 0 || IsNoun(past - 1)
            || IsProper(past - 1)))
            return null;
        if (text.IsMark(past, ',') && IsPerson(text.NameOf(past + 1)) && Of(first, past).Kind != MentionKind.Person)
            return Of(past + 1, text.PastOfName(past + 1));
        return Of(first, past);
    }

    /// <summary>The words for the owner that end with a possessive token, the possessive left out.</summary>
    public Mention Owner(int last, int low)
    {
        var first = text.NameOf(last) >= 0 ? StartOfOwner(last, low) : StartOfNoun(last, low);
        var mention = Of(first, last + 1);
        var end = text[last].Start + text.Bare(last).Length;
        if (text.NameOf(last) is >= 0 and var name && text.Article.Names[name].Kind == NameKind.Person)
            return new Mention(new TextSpan(mention.Span.Start, end), MentionKind.Person, first, last + 1, name);
        return mention with { Span = new TextSpan(mention.Span.Start, end) };
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
                return Of(i, i + 1);
            if (text.NameOf(i) >= 0)
            {
                var past = text.PastOfName(i);
                if (text.Article.Names[text.NameOf(i)].Kind == NameKind.Person && !IsPreposition(text.Word(i - 1))
                    && !text.IsPossessive(past - 1))
                    return Of(i, past);
                if (text.Article.Names[text.NameOf(i)].Kind == NameKind.Organisation && !IsPreposition(text.Word(i - 1))
                    && !text.IsPossessive(past - 1)
                    && (i == low || (QuoteText.IsDeterminer(text.Word(i - 1)) && !IsPreposition(text.Word(i - 2)))))
                    return Of(i, past);
                i = past - 1;
            }
            else if (!text.IsPossessive(i) && IsSpeakerNoun(i) && !IsPreposition(text.Word(StartOfNoun(i, low) - 1)))
            {
                return NamedBeside(i + 1) is { } named ? Of(named, text.PastOfName(named)) : Whole(StartOfNoun(i, low), i);
            }
        }

        return null;
    }

    /// <summary>All of a description that begins with the words given: <c>a spokesman</c> takes in <c>for the force</c>.</summary>
    private Mention Whole(int first, int last) =>
        QuoteLexicon.IsSpokesperson(text.Word(last)) && After(first) is { } whole && whole.Past > last ? whole : Of(first, last + 1);

    /// <summary>
    /// The person whom a description goes on to name: <c>Her husband, the secretary, Jo Bloggs,</c>; null when it names none.
    /// </summary>
    private int? NamedBeside(int past)
    {
        for (var asides = 0; asides < 2 && text.IsMark(past, ','); asides++)
        {
            var next = QuoteText.IsDeterminer(text.Word(past + 1)) && !IsPerson(text.NameOf(past + 1)) ? past + 2 : past + 1;
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
        if (QuoteText.IsPronoun(text.Word(last)))
            return Of(last, last + 1);
        if (text.NameOf(last) < 0 && !QuoteText.IsDeterminer(text.Word(last))
            && (QuoteLexicon.Traits(text.Word(last)) & WordTraits.Function) != 0)
            return null;
        var first = StartOfNoun(last, low);
        for (var links = 0; links < 2 && first - 2 >= low && IsLink(text.Word(first - 1)) && CanBeLinked(first - 2); links++)
            first = StartOfNoun(first - 2, low);
        return IsNounPhrase(first, last) ? Of(first, last + 1) : null;
    }

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
            var name = QuoteText.IsDeterminer(text.Word(i + 1)) && text.NameOf(i + 1) < 0 ? i + 2 : i + 1;
            if (IsPerson(text.NameOf(name)) && !text.IsPossessive(text.PastOfName(name) - 1) && !IsOwned(i))
                return Of(name, text.PastOfName(name));
            if (i >= low && Ending(i - 1, low) is { } mention && text.NameOf(i) < 0)
            {
                if (mention.Kind is MentionKind.Person or MentionKind.Pronoun)
                    return mention;
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

    private bool IsPerson(int name) => name >= 0 && text.Article.Names[name].Kind == NameKind.Person;

    private Mention Of(int first, int past)
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
            if (name >= 0 && text.Article.Names[name].Kind == NameKind.Person && person < 0 && !IsLink(text.Word(i - 1))
                && !text.IsPossessive(text.PastOfName(i) - 1))
                person = name;
            if (name >= 0 && text.Article.Names[name].Kind == NameKind.Organisation && body < 0)
                body = name;
        }

        if (person >= 0)
            return OfPerson(person, first, past);
        for (var i = first; i < past && (i == first || !IsLink(text.Word(i))); i++)
            kind = KindOfNoun(i, i + 1 >= past || IsLink(text.Word(i + 1)), kind);
        if (kind == MentionKind.Other && body >= 0 && text.NameOf(HeadOf(first, past)) == body)
            return new Mention(span, MentionKind.Body, first, past, body);
        return new Mention(span, kind, first, past);
    }

    private Mention OfPerson(int person, int first, int past)
    {
        var name = text.Article.Names[person];
        var start = name.TitleSpan is { } title && title.Start < name.Span.Start ? title.Start : name.Span.Start;
        return new Mention(new TextSpan(start, name.Span.End), MentionKind.Person, first, past, person);
    }

    private MentionKind KindOfNoun(int token, bool isHead, MentionKind kind)
    {
        var word = text.Bare(token);
        if (QuoteLexicon.IsSpokesperson(word))
            return MentionKind.Spokesperson;
        if (kind == MentionKind.Spokesperson || !isHead || text.IsPossessive(token))
            return kind;
        return text.Lexicon.IsDocument(word) ? MentionKind.Document : text.Lexicon.IsGroup(word) ? MentionKind.Body : kind;
    }

    /// <summary>A word, or the first of the tokens of <c>43-year-old</c>.</summary>
    private bool IsWordOrAge(int token) => text.IsWord(token)
        || (text.Has(token) && text[token] is { Kind: TokenKind.Number }
            && (QuoteText.IsDeterminer(text.Word(token - 1)) || text.Word(token - 1) is "of"))
        || (text.Has(token) && text[token].Kind == TokenKind.Number && text.IsMark(token + 1, '-') && text.Word(token + 2) is "year-old");

    private int HeadOf(int first, int past)
    {
        var head = first;
        while (head + 1 < past && !IsLink(text.Word(head + 1)))
            head++;
        return head;
    }

    private int StartOfNoun(int last, int low)
    {
        var first = last;
        var name = text.NameOf(first);
        while (first > low && name >= 0 && text.NameOf(first - 1) == name)
            first--;
        if (name >= 0 && text.Article.Names[name].Kind == NameKind.Person && text.Article.Names[name].TitleSpan is not null)
            return first;
        if (name >= 0)
            return first > low && (QuoteText.IsDeterminer(text.Word(first - 1)) || text.IsPossessive(first - 1))
                ? StartOfOwner(first - 1, low) : first;
        while (first > low && last - first < Longest && (!QuoteText.IsDeterminer(text.Word(first)) || text.Word(first) is "most")
            && BelongsToNoun(first - 1))
            first--;
        return first;
    }

    /// <summary>Takes in the determiner or owner before a name: <c>the BBC</c>, <c>Dorset’s Federation</c>.</summary>
    private int StartOfOwner(int token, int low)
    {
        var first = token;
        while (first > low && text.NameOf(token) >= 0 && text.NameOf(first - 1) == text.NameOf(token))
            first--;
        return first > low && !QuoteText.IsDeterminer(text.Word(first)) && QuoteText.IsDeterminer(text.Word(first - 1)) ? first - 1 : first;
    }

    private bool BelongsToNoun(int token)
    {
        if (text.IsPossessive(token - 1) && text.Word(token) is "'" or "’")
            return true;
        if ((text.Word(token) is "then" && text.Word(token - 1) is "the" or "The")
            || text.Word(token) is "former" or "own" or "same" or "last" or "latest" or "recent" or "most" or "first" or "second" or "new")
            return true;
        if (!text.IsWord(token) || text.IsQuoted(token))
            return false;
        var word = text.Word(token);
        if (QuoteText.IsDeterminer(word))
            return true;
        var traits = QuoteLexicon.Traits(word);
        return text.NameOf(token) >= 0 || ((traits & WordTraits.Function) == 0 && text.Cue(token) == CueStrength.None
            && !text.Lexicon.IsAdverb(word));
    }

    private bool CanBeLinked(int token) => text.IsWord(token) && !text.IsQuoted(token) && text.Cue(token) == CueStrength.None
        && (text.Word(token) is "one" or "One" or "some" or "Some" or "many" or "Many"
            || (QuoteLexicon.Traits(text.Word(token)) & WordTraits.Function) == 0);

    private bool IsNounPhrase(int first, int last) =>
        QuoteText.IsDeterminer(text.Word(first)) || text.NameOf(first) >= 0 || text.NameOf(last) >= 0 || text.IsPossessive(first)
            || IsNoun(last)
        || (text.IsWord(first) && char.IsUpper(text.Word(first)[0]) && (QuoteLexicon.Traits(text.Word(first)) & WordTraits.Function) == 0);

    private bool IsProper(int token) =>
        text.IsWord(token) && char.IsUpper(text.Word(token)[0])
            && (QuoteLexicon.Traits(text.Bare(token)) & (WordTraits.Function | WordTraits.Calendar)) == 0;

    private bool IsNoun(int token) => text.IsWord(token) && IsSpeakerNoun(token);

    private bool IsSpeakerNoun(int token)
    {
        var word = text.Word(token);
        return QuoteLexicon.IsSpokesperson(word) || text.Lexicon.IsDocument(word) || text.Lexicon.IsGroup(word)
            || (QuoteLexicon.Traits(word) & WordTraits.Role) != 0
                || word is "man" or "woman" or "person" or "people" or "source" or "sources";
    }

    private bool EndsNoun(int token, int first)
    {
        if (text.NameOf(token) >= 0 || (token == first && (QuoteText.IsDeterminer(text.Word(token))
            || text.Word(token) is "former" or "then" or "new")))
            return false;
        var word = text.Word(token);
        var isBeforeCapital = text.Word(token + 1) is [var next, ..] && char.IsUpper(next);
        if ((word is "of" or "for" && token > first) || (word is "from" && token > first && isBeforeCapital)
            || (word is "New" or "North" or "South" && isBeforeCapital))
            return false;
        if (QuoteText.IsDeterminer(word) && text.Word(token - 1) is "of" or "for" or "at" or "with" or "from")
            return false;
        return (QuoteLexicon.Traits(word) & WordTraits.Function) != 0 || text.Cue(token) == CueStrength.Strong
            || (token > first && text.Lexicon.IsAdverb(word));
    }

    private static bool IsLink(ReadOnlySpan<char> word) => word is "of" or "for" or "from" or "at" or "with" or "to" or "in" or "on"
        or "by";

    public static bool IsPreposition(ReadOnlySpan<char> word) =>
        IsLink(word) || word is "about" or "against" or "In" or "At" or "On" or "After" or "after" or "For" or "From" or "With" or "than"
            or "like" or "over"
            or "between" or "behind" or "under" or "To" or "By" or "Like" or "Unlike" or "into" or "toward" or "towards" or "and";
}
