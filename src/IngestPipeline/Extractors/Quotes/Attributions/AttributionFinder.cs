using IngestPipeline.Extractors.Quotes.Marks;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Attributions;

/// <summary>Finds the words that attribute a quotation: after it, before it, or in the paragraph before.</summary>
internal sealed class AttributionFinder(QuoteText text)
{
    private const int Reach = 60;
    private readonly MentionReader _mentions = new(text);
    private readonly AuthorFinder _authors = new(text);
    private readonly FollowingParagraph _following = new(text);

    /// <summary>The attribution of the quotation's own; null when it has none.</summary>
    public Attribution? Find(Quotation quotation)
    {
        var (open, past) = (text.At(quotation.Outer.Start), text.At(quotation.Outer.End));
        if (quotation.IsUnmarked)
            return Introduction(open);
        var after = After(quotation, past);
        if (after is { Cue: not null } && EndingOf(quotation) is ',' or '?' or '!')
            return after.Value.Speaker is null ? _following.ThatWas(past) ?? after : after;
        if (text.IsMark(open - 1, ':') && InBlock(open - 1, quotation)
            && (Label(open, quotation) ?? Before(open, AttributionForm.Colon)) is { } colon)
            return colon;
        var before = InBlock(open - 1, quotation) && (after is null || BeginsClause(past)) ? Before(open, AttributionForm.Before) : null;
        if (after is { } own && !IntroducesNext(own) && before is not { Cue: not null, Speaker: not null })
            return after;
        before ??= InBlock(open - 1, quotation) ? Before(open, AttributionForm.Before) : null;
        if (before is { Cue: { } cue, Speaker: not null } && text.Cue(text.At(cue.Start)) == CueStrength.Strong)
            return before;
        return after ?? LaterInSentence(quotation, past) ?? Opinion(open) ?? before ?? Introduction(open) ?? _following.SignedBelow(quotation)
            ?? _following.Pointing(quotation, past);
    }

    /// <summary><c>“X”, and she asked</c>.</summary>
    private bool BeginsClause(int past) => text.IsMark(past, ',') && text.Word(past + 1) is "and" or "but";

    /// <summary><c>“X”, adding:</c></summary>
    private bool IntroducesNext(Attribution after) =>
        after.Cue is { } cue && text.Word(text.At(cue.Start)).EndsWith("ing", StringComparison.Ordinal) && text.IsMark(text.At(cue.End), ':');

    /// <summary>What stands right after: <c>,” said X</c> or <c>,” X said</c>.</summary>
    public Attribution? After(Quotation quotation, int past)
    {
        var first = past;
        var comma = text.IsMark(first, ',') || text.IsDash(first);
        if (comma)
            first++;
        if (!text.Has(first) || !text.IsWord(first) || text.IsQuoted(first) || !InBlock(first, quotation))
            return null;
        var ending = EndingOf(quotation);
        var stop = ending == '.' && !comma;
        if (!comma && !(ending is ',' or '?' or '!' or '.' or '…' or '—' or '–' or '-'))
            return text.Word(first) is "is" or "was" && text.Word(first + 1) is "how" ? AsPut(first + 1) : Unmarked(quotation, first);
        if (text.Cue(first) != CueStrength.None && (!stop || char.IsLower(text.Word(first)[0])))
            return Inverted(first, text.At(quotation.Outer.Start));
        return Uninverted(first, stop);
    }

    /// <summary>A verb right after a quotation whose comma was forgotten.</summary>
    private Attribution? Unmarked(Quotation quotation, int verb)
    {
        var open = text.At(quotation.Outer.Start);
        var isOwn = text.SentenceStarts(open) && text.Cue(verb) == CueStrength.Strong && char.IsLower(text.Word(verb)[0]);
        return isOwn ? Inverted(verb, open) : null;
    }

    /// <summary>The last character said, the mark of a nested quotation aside.</summary>
    private char EndingOf(Quotation quotation)
    {
        var end = quotation.Words.End - 1;
        while (end > quotation.Words.Start && QuotationMarks.IsAny(text.Article.Text[end]))
            end--;
        return text.Article.Text[end];
    }

    /// <summary>A name or a body at the paragraph's start, before a colon: <c>BEXLEY-RHODES: “…”</c></summary>
    private Attribution? Label(int open, Quotation quotation)
    {
        var first = text.At(text.Article.Blocks[quotation.Block].Span.Start);
        if (open - 1 <= first || open - first > 7)
            return null;
        for (var i = first; i < open - 1; i++)
            if (!text.IsWord(i) || text.Cue(i) != CueStrength.None
                || !(char.IsUpper(text.Word(i)[0]) || text.Word(i) is "of" or "for" or "and"))
                return null;
        var name = text.NameOf(open - 2);
        var isBody = name >= 0 && text.Article.Names[name].Kind == NameKind.Organisation;
        var isKnown = name >= 0 && text.Article.Names[name].Kind != NameKind.Place;
        if (!isKnown && !text.IsGroup(open - 2) && !(open - 2 == first && IsCapitals(text.Word(first))))
            return null;
        var mention = new Mention(new TextSpan(text[first].Start, text[open - 2].Span.End), MentionKind.Label, first, open - 1, isBody ? -1 : name);
        return new Attribution(AttributionForm.Colon, null, mention);
    }

    private static bool IsCapitals(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyInRange('a', 'z');

    private Attribution? Inverted(int verb, int open)
    {
        var last = LastOfCue(verb);
        var cue = SpanOf(verb, last);
        if (text.Word(verb).EndsWith("ing", StringComparison.Ordinal)
            && _mentions.First(text.SubjectFrom(text.SentenceOf(open)), verb) is { } main)
            return new Attribution(AttributionForm.After, cue, main);
        return _mentions.After(last + 1) is { } mention && !text.Lexicon.TakesListener(text.Word(verb))
            ? new Attribution(AttributionForm.After, cue, mention)
            : null;
    }

    private Attribution? Uninverted(int first, bool isNewSentence)
    {
        if (text.Word(first) is "according" && text.Word(first + 1) is "to")
            return AccordingTo(first, AttributionForm.After);
        if (_authors.IsAccount(first) && _mentions.After(first + 4) is { } witness)
            return new Attribution(AttributionForm.After, SpanOf(first, first + 3), witness);
        if (text.Word(first) is "as" && AsPut(first) is { } put)
            return put;
        if (AllSaid(first) is { } all)
            return all;
        if (text.Word(first) is "came" && text.IsUtterance(first + 2))
            return Came(first);
        if (text.Word(first) is "was" && text.IsUtterance(first + 2) && text.Word(first + 3) is "of" or "from")
            return _mentions.After(first + 4) is { } author ? new Attribution(AttributionForm.After, SpanOf(first + 2, first + 2), author) : null;
        if (text.Word(first) is "and" && text.Word(first + 1) is "that" || text.Word(first) is "To" && text.Word(first + 1) is "which")
            return null;
        var past = text.PastOfSentence(text.SentenceOf(first));
        for (var i = first + 1; i < past && i < first + Reach / 2; i++)
        {
            if (text.IsQuoted(i) || text.Cue(i) == CueStrength.None || text.Word(i).EndsWith("ing", StringComparison.Ordinal))
                continue;
            if (_mentions.Before(i, first) is not { } mention || mention.First > first + 6)
                continue;
            var isOther = isNewSentence && (!EndsSoon(i, past) || (text.Cue(i) != CueStrength.Strong && past - i > 2));
            return isOther ? null : new Attribution(AttributionForm.After, SpanOf(i, LastOfCue(i)), mention);
        }

        return null;
    }

    /// <summary><c>was all he would say</c>, <c>is what she told them</c>, <c>is the manager’s advice</c>.</summary>
    private Attribution? AllSaid(int first)
    {
        if (text.Word(first) is not ("was" or "is" or "were"))
            return null;
        if (text.Word(first + 1) is "how" && AsPut(first + 1) is { } put)
            return put;
        if (text.Word(first + 1) is "all" or "what" && text.IsWord(first + 2))
            for (var i = first + 3; i < first + 9 && text.IsWord(i); i++)
                if (!text.Is(i, SpeechSigns.NounToo) && text.Lexicon.Verb(text.Word(i)) == CueStrength.Strong
                    && _mentions.Before(i, first + 2) is { } sayer)
                    return new Attribution(AttributionForm.After, SpanOf(i, i), sayer);
        if (text.Word(first + 1) is "its" or "his" or "her" && text.IsUtterance(first + 2))
            return new Attribution(AttributionForm.After, SpanOf(first + 2, first + 2),
                new Mention(text[first + 1].Span, MentionKind.Pronoun, first + 1, first + 2));
        for (var i = first + 1; i < first + 6 && text.IsWord(i); i++)
            if (text.IsPossessive(i) && text.Is(i + 1, SpeechSigns.Utterance))
                return new Attribution(AttributionForm.After, SpanOf(i + 1, i + 1), _mentions.Owner(i, first + 1));
        return null;
    }

    /// <summary><c>came the reply</c>: from whom it says, or from whom the sentence before was asked.</summary>
    private Attribution Came(int first)
    {
        var cue = SpanOf(first, first + 2);
        if (text.Word(first + 3) is "from" && _mentions.After(first + 4) is { Kind: not MentionKind.Other } author)
            return new Attribution(AttributionForm.After, cue, author);
        var low = text.FirstOfSentence(Math.Max(0, text.SentenceOf(first) - 2));
        for (var i = first - 1; i > low; i--)
            if (text.Is(i, SpeechSigns.Asking) && !text.IsQuoted(i) && _mentions.After(i + 1) is { } asked)
                return new Attribution(AttributionForm.After, cue, asked);
        return new Attribution(AttributionForm.After, cue, null);
    }

    /// <summary><c>as its inspector, Jo Bloggs, has it</c>.</summary>
    private Attribution? AsPut(int first)
    {
        for (var i = first + 2; i < first + 14 && text.Has(i + 1) && !text.IsQuoted(i); i++)
            if (text.Word(i) is "has" or "had" or "put" or "puts" && text.Word(i + 1) is "it" && _mentions.Before(i, first + 1) is { } mention)
                return new Attribution(AttributionForm.After, SpanOf(i, i + 1), mention);
        return null;
    }

    /// <summary>Whether nothing but a word or two follows the verb in its sentence.</summary>
    private bool EndsSoon(int verb, int past) => past - verb <= 6 && !text.IsMark(past - 1, ':')
        && text.Word(verb + 1) is not ("that" or "the" or "it" or "he" or "she");

    /// <summary>What stands before in the same sentence, up to the mark at token <paramref name="open"/>.</summary>
    private Attribution? Before(int open, AttributionForm form)
    {
        if (!text.Has(open - 1))
            return null;
        var sentence = text.SentenceOf(open - 1);
        if (form != AttributionForm.Colon && sentence != text.SentenceOf(open))
            return null;
        var low = Math.Max(text.SubjectFrom(sentence), open - Reach);
        var next = form == AttributionForm.Colon || text.IsMark(open - 1, ',');
        if (form == AttributionForm.Colon && _authors.AreReplies(low, open))
            return new Attribution(AttributionForm.Heard, null, null);
        if (form == AttributionForm.Colon && _authors.Writer(low, open) is { } writer)
            return new Attribution(form, null, writer);
        if (_authors.Correspondent(low) is { } correspondent)
            return new Attribution(form, null, correspondent);
        if (_authors.Bearing(low, open) is { } bearing)
            return new Attribution(form, null, bearing);
        if (_authors.AccountBefore(low, open) is { } account)
            return new Attribution(form, SpanOf(account.First, account.First + 3), account.Speaker);
        Attribution? weak = null;
        for (var i = open - 1; i >= low; i--)
        {
            if (text.IsQuoted(i))
                continue;
            if (text.Is(i, SpeechSigns.Assertion) && text.Word(i + 1) is "by" && _mentions.After(i + 2) is { } asserting)
                return new Attribution(form, null, asserting);
            if (text.Word(i) is "to" && text.Word(i - 1) is "according" or "According"
                && AccordingTo(i - 1, AttributionForm.AccordingTo) is { } according)
                return weak ?? according;
            var strength = text.Cue(i);
            if (strength == CueStrength.None)
                continue;
            var found = At(i, low, form, open);
            if (found is null)
                continue;
            if (found is { Speaker: null })
            {
                weak ??= found;
                continue;
            }

            if (strength == CueStrength.Strong || next)
                return found;
            if (text.IsPassive(i))
                return found;
            weak ??= found;
        }

        return weak ?? (form == AttributionForm.Colon
            && _authors.Lone(low, open) is { } lone
                ? new Attribution(form, null, lone) : null);
    }

    /// <summary><c>To the union it was “…”</c>.</summary>
    private Attribution? Opinion(int open)
    {
        var first = text.FirstOfSentence(text.SentenceOf(open));
        if (text.Word(first) is not ("To" or "For") || text.Word(open - 1) is not ("was" or "is" or "were" or "are" or "remains")
            || text.Word(open - 2) is not ("it" or "this" or "that" or "they"))
            return null;
        return _mentions.After(first + 1) is { } mention ? new Attribution(AttributionForm.Before, null, mention) : null;
    }

    private Attribution? At(int verb, int low, AttributionForm form, int open)
    {
        var cue = SpanOf(verb, LastOfCue(verb));
        if (text.IsPassive(verb) && text.Word(verb) is "read")
            return null;
        if (text.IsPassive(verb))
            return Agent(verb, open) is { } agent ? new Attribution(form, cue, agent) : null;
        if (text.IsMark(verb - 1, ',') && text.Cue(verb) == CueStrength.Strong && !text.Lexicon.TakesListener(text.Word(verb))
            && _mentions.After(verb + 1) is { Kind: MentionKind.Person } teller && teller.First == verb + 1)
            return new Attribution(form, cue, teller);
        if (_mentions.Before(verb, low) is { } mention)
            return new Attribution(form, cue, mention);
        if (!text.Lexicon.TakesListener(text.Word(verb))
            && _mentions.After(verb + 1) is { Kind: MentionKind.Person or MentionKind.Spokesperson or MentionKind.Other } inverted
                && form == AttributionForm.Colon)
            return new Attribution(form, cue, inverted);
        return form == AttributionForm.Colon ? new Attribution(form, cue, null) : null;
    }

    /// <summary>Who does what a passive verb says: <c>was described by inspectors as</c>, <c>was described in the report as</c>.</summary>
    private Mention? Agent(int verb, int open)
    {
        for (var i = verb + 1; i < open && i < verb + 10; i++)
            if (text.Word(i) is "by" || (text.Word(i) is "in" && text.Word(i + 1) is "the" or "a" or "his" or "her" or "its"))
                return _mentions.After(i + 1);
        return null;
    }

    private Attribution? AccordingTo(int first, AttributionForm form) =>
        _mentions.After(first + 2) is { } mention ? new Attribution(form, SpanOf(first, first + 1), mention) : null;

    /// <summary>A verb with its subject further on in the sentence: <c>There was “…” in the force, inspectors noted</c>.</summary>
    private Attribution? LaterInSentence(Quotation quotation, int past)
    {
        if (!text.Has(past) || !InBlock(past, quotation) || text.SentenceOf(past) != text.SentenceOf(past - 1))
            return null;
        var end = text.PastOfSentence(text.SentenceOf(past));
        var comma = -1;
        for (var i = past; i < end && i < past + Reach; i++)
        {
            if (text.IsQuoted(i))
            {
                comma = i;
                continue;
            }

            if (text.IsMark(i, ','))
                comma = i;
            if (text.Word(i) is "according" && text.Word(i + 1) is "to")
                return AccordingTo(i, AttributionForm.Sentence);
            if (_authors.IsAccount(i) && _mentions.After(i + 4) is { } witness)
                return new Attribution(AttributionForm.Sentence, SpanOf(i, i + 3), witness);
            if (comma == i - 1 && comma >= 0 && text.Cue(i) == CueStrength.Strong && char.IsLower(text.Word(i)[0])
                && !text.Lexicon.TakesListener(text.Word(i)) && _mentions.After(i + 1) is { Kind: not MentionKind.Other } inverted)
                return new Attribution(AttributionForm.Sentence, SpanOf(i, LastOfCue(i)), inverted);
            if (text.IsMark(comma, ',') && i - comma is >= 2 and <= 5 && IsHearing(i, comma))
                return Agent(i, end) is { } teller ? new Attribution(AttributionForm.Sentence, SpanOf(i, i), teller)
                    : _following.PointingBack(quotation) ?? new Attribution(AttributionForm.Heard, null, null);
            if (comma >= 0 && i - comma is >= 2 and <= 4 && Found(i, comma, end) is { } found)
                return found;
            if (comma >= 0 && text.Cue(i) == CueStrength.Strong && !text.IsPassive(i) && text.Word(comma + 1) is not "and"
                && _mentions.Before(i, comma + 1) is { } mention
                && mention.First <= comma + 3)
                return new Attribution(AttributionForm.Sentence, SpanOf(i, LastOfCue(i)), mention);
        }

        return null;
    }

    /// <summary><c>…, a court has heard</c>, <c>…, members were told</c>.</summary>
    private bool IsHearing(int verb, int comma) => text.Word(comma + 1) is not ("and" or "but" or "or" or "who" or "which")
        && (text.Word(verb) is "heard" || (text.Word(verb) is "told" && text.IsPassive(verb)));

    /// <summary>A weak verb at the sentence's end with a subject after a comma: <c>…, inspectors have found.</c></summary>
    private Attribution? Found(int verb, int comma, int end) =>
        text.Cue(verb) == CueStrength.Weak && EndsSoon(verb, end) && !text.IsPassive(verb) && text.IsMark(comma, ',')
        && text.Word(comma + 1) is not "and"
        && _mentions.Before(verb, comma + 1) is { Kind: MentionKind.Person or MentionKind.Body or MentionKind.Document } finder
            ? new Attribution(AttributionForm.Sentence, SpanOf(verb, verb), finder) : null;

    /// <summary>The last sentence of the paragraph before, when it ends in a colon.</summary>
    private Attribution? Introduction(int open)
    {
        var colon = open - 1;
        if (!text.Has(colon) || !text.Has(open) || text.BlockOf(colon) == text.BlockOf(open) || text.IsQuoted(colon))
            return null;
        while (text.Has(colon) && text.Article.Blocks[text.BlockOf(colon)].Kind is BlockKind.Caption or BlockKind.Heading
            && text.BlockOf(open) - text.BlockOf(colon) < 4)
            colon = text.At(text.Article.Blocks[text.BlockOf(colon)].Span.Start) - 1;
        if (!text.IsMark(colon, ':') && text.Word(colon - 1) is not "follows")
            return null;
        var sentence = text.SentenceOf(colon);
        var pointing = sentence > 0 && text.Article.Sentences[sentence - 1].Block == text.BlockOf(colon)
            && text.Word(text.FirstOfSentence(sentence)) is "They" or "It" or "Here" or "This" or "These";
        return pointing ? Before(text.FirstOfSentence(sentence), AttributionForm.Colon) : Before(colon + 1, AttributionForm.Colon);
    }

    private bool InBlock(int token, Quotation quotation) => text.Has(token) && text.BlockOf(token) == quotation.Block;

    /// <summary>The last token of a verb of two words: <c>went on</c>.</summary>
    private int LastOfCue(int verb) => text.Word(verb + 1) is "on" or "out" && text.Word(verb) is not ("said" or "told") ? verb + 1 : verb;

    private TextSpan SpanOf(int first, int last) => new(text[first].Start, text[last].Span.End);
}
