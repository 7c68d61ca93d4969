using IngestPipeline.Extractors.Quotes.Words;

namespace IngestPipeline.Extractors.Quotes.Attributions;

/// <summary>Tells whose words a sentence brings where no verb with a subject does.</summary>
internal sealed class AuthorFinder(QuoteText text)
{
    private readonly MentionReader _mentions = new(text);

    /// <summary>Whose words a colon introduces, by what stands before it.</summary>
    public Mention? Lone(int low, int open) =>
        ReadOut(low, open) ?? SubjectAt(AfterComma(low, open), open) ?? _mentions.First(low, open) ?? Author(low, open);

    /// <summary><c>by the account of</c>, <c>in the words of</c>.</summary>
    public bool IsAccount(int first) => text.Word(first) is "in" or "by" && text.Word(first + 1) is "the"
        && text.Is(first + 2, SpeechSigns.Account) && text.Word(first + 3) is "of";

    /// <summary>Whether a colon introduces what several said: <c>Some of the answers make hard reading:</c></summary>
    public bool AreReplies(int low, int open)
    {
        var isMany = false;
        for (var i = low; i < open; i++)
        {
            if (text.NameOf(i) >= 0 || text.Cue(i) == CueStrength.Strong || text.IsPronoun(i))
                return false;
            isMany |= text.Is(i, SpeechSigns.Reply) && text.Word(i - 1) is "the" or "other" or "many" or "typical" or "The" or "Other" or "Typical";
        }

        return isMany;
    }

    /// <summary>Who wrote, in a list of letters: <c>(b) From Mrs Bloggs, asking the council to “…”</c>.</summary>
    public Mention? Correspondent(int low)
    {
        var first = text.IsMark(low, '(') && text.IsMark(low + 2, ')') ? low + 3 : low;
        return text.Word(first) is "From" && _mentions.After(first + 1) is { } writer && text.IsMark(writer.Past, ',')
            && text.Word(writer.Past + 1).EndsWith("ing", StringComparison.Ordinal) ? writer : null;
    }

    /// <summary>What is written on: <c>a sheet with the words “…”</c>.</summary>
    public Mention? Bearing(int low, int open) => text.Word(open - 1) is "words" && text.Word(open - 2) is "the"
        && text.Word(open - 3) is "with" or "bearing" && open - 4 > low && text.IsWord(open - 4)
            ? _mentions.Noun(open - 4, low) with { Kind = MentionKind.Document } : null;

    /// <summary><c>It is, in the words of the engineer who mended it, “…”</c>.</summary>
    public (int First, Mention Speaker)? AccountBefore(int low, int open)
    {
        for (var i = open - 5; i >= low; i--)
        {
            if (text.IsQuoted(i) || text.Cue(i) == CueStrength.Strong)
                return null;
            if (IsAccount(i))
                return _mentions.After(i + 4) is { } speaker ? (i, speaker) : null;
        }

        return null;
    }

    /// <summary>Whose letter or statement a colon introduces, whoever reads it out.</summary>
    public Mention? Writer(int low, int open)
    {
        for (var i = low; i < open - 2; i++)
            if (text.Word(i) is "letter" or "statement" or "Statement" or "message" or "email" or "note" && text.Word(i + 1) is "from" or "by")
                return _mentions.After(i + 2);
            else if (text.Word(i) is "on" && text.Word(i + 1) is "behalf" && text.Word(i + 2) is "of")
                return _mentions.After(i + 3);
        return null;
    }

    /// <summary>Whose words a colon introduces: <c>The Federation’s view, given in full, was:</c></summary>
    private Mention? Author(int low, int open)
    {
        for (var i = low; i < open - 1; i++)
        {
            var utterance = text.Word(i + 1) is "own" ? i + 2 : i + 1;
            if (text.IsPossessive(i) && text.Is(utterance, SpeechSigns.Utterance | SpeechSigns.Account))
                return _mentions.Owner(i, low);
            if (text.IsUtterance(i + 1) && Possessor(i) is { } pronoun)
                return pronoun;
        }

        return null;
    }

    /// <summary><c>Her answer</c>: whom <c>she</c> would stand for.</summary>
    private Mention? Possessor(int token) => text.Word(token) is "Her" or "her" or "His" or "his"
        ? new Mention(text[token].Span, MentionKind.Pronoun, token, token + 1) : null;

    private int AfterComma(int low, int open)
    {
        for (var i = open - 2; i > low; i--)
            if (text.IsMark(i, ','))
                return i + 1;
        return low;
    }

    /// <summary>The subject that begins where it may, not an object further on: <c>Jo Bloggs, of Hull, issued a statement</c>.</summary>
    private Mention? SubjectAt(int first, int open) =>
        _mentions.First(first, open) is { } mention && mention.First - first <= 2 && (mention.Kind != MentionKind.Document || mention.First == first)
            ? mention : null;

    /// <summary>Whose words someone else reads out: <c>Jo Bloggs sent a message which was read out by the chair:</c></summary>
    private Mention? ReadOut(int low, int open)
    {
        for (var i = low + 1; i < open; i++)
            if (text.Word(i) is "read" && text.IsPassive(i))
                return _mentions.First(low, i);
        return null;
    }
}
