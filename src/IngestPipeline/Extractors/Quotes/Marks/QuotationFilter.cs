using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Marks;

/// <summary>Tells what stands between quotation marks without being anyone's words: grades, titles, nicknames, single words.</summary>
internal sealed class QuotationFilter(QuoteText text, AttributionFinder attributions)
{
    private const int LongestLabel = 12;

    /// <summary>Whether the marks can be judged no quote before it is known who speaks.</summary>
    public bool IsLabel(Quotation quotation)
    {
        if (quotation.IsUnmarked || !quotation.IsClosed)
            return false;
        var (first, past) = Tokens(quotation);
        var words = Words(first, past);
        if (words == 0)
            return true;
        if (words > LongestLabel || IsSaid(quotation))
            return false;
        return text.Lexicon.IsLabel(Trimmed(quotation)) || IsNickname(quotation, first, past) || IsTitle(quotation, first, past, words);
    }

    /// <summary>A sentence of its own that ends with its attribution is speech whatever it says: <c>“Outstanding,” he said.</c></summary>
    private bool IsSaid(Quotation quotation)
    {
        var open = text.At(quotation.Outer.Start);
        var begins = text.SentenceStarts(open) || text.IsMark(open - 1, ':') || text.IsQuoted(open - 1);
        return begins && EndsSpeech(quotation) && attributions.After(quotation, text.At(quotation.Outer.End)) is { Cue: not null };
    }

    /// <summary>Whether so few words, attributed so, are still someone's words.</summary>
    public bool IsSpeech(Speech speech)
    {
        if (speech.Pieces.Count > 1 || speech.Pieces[0].IsUnmarked)
            return true;
        var quotation = speech.Pieces[0];
        var (first, past) = Tokens(quotation);
        var words = Words(first, past);
        var form = speech.Attribution?.Form;
        var open = text.At(quotation.Outer.Start);
        var adjacent = form is AttributionForm.Colon or AttributionForm.After || (form is AttributionForm.Before && text.IsMark(open - 1, ','));
        if (words >= 3)
            return words > 3 || form is not null || IsSentence(quotation) || text.Word(open - 1) is "was" or "were" or "is" or "are";
        if (adjacent && (EndsSpeech(quotation) || form == AttributionForm.Colon))
            return true;
        if (speech.Attribution?.Cue is not { } cue)
            return false;
        if (form is AttributionForm.Sentence)
            return words == 2 && IsSaidOf(open - 1, words);
        return form is AttributionForm.Before
            && (IsDegree(first) || IsSaidOf(open - 1, words)
                || (words == 2 && (text.Is(text.At(cue.Start), SpeechSigns.Naming) || IsVoiced(text.At(cue.Start), open))));
    }

    /// <summary>Whether the words are a clause or more rather than a part of the writer's sentence.</summary>
    public bool IsDirect(Speech speech)
    {
        var quotation = speech.Pieces[0];
        if (speech.Pieces.Count > 1 || quotation.IsUnmarked || !quotation.IsClosed)
            return true;
        var (first, past) = Tokens(quotation);
        if (char.IsLower(text.Article.Text[quotation.Words.Start]))
            return past - first > 4 && EndsSpeech(quotation) && speech.Attribution?.Form is AttributionForm.After or AttributionForm.Colon;
        return IsSentence(quotation) || speech.Attribution?.Form is AttributionForm.Colon || past - first > 7;
    }

    private bool EndsSpeech(Quotation quotation) => text.Article.Text[quotation.Words.End - 1] is ',' or '.' or '!' or '?' or '…';

    private bool IsSentence(Quotation quotation) => !char.IsLower(text.Article.Text[quotation.Words.Start]) && EndsSpeech(quotation);

    /// <summary>Whether what is said of something comes next: <c>said it was “…”</c>, <c>called it “…”</c>.</summary>
    private bool IsSaidOf(int before, int words) =>
        text.Word(before) is "was" or "were" or "is" or "are" or "been" or "be" or "as" or "it" or "them" or "being" or "him" or "her"
            or "not"
        || text.Cue(before) == CueStrength.Strong || (words == 2 && text.Cue(before) != CueStrength.None);

    /// <summary><c>said it took this “very seriously”</c>.</summary>
    private bool IsDegree(int first) => text.Word(first) is "very" or "too" or "so" or "quite" or "not" or "never" or [_, _, _, .., 'l', 'y'];

    /// <summary><c>offered its “deepest condolences”</c>, <c>said that “significant changes” had been made</c>.</summary>
    private bool IsVoiced(int cue, int open)
    {
        if (text.Cue(cue) == CueStrength.None || open - cue is not (1 or 2))
            return false;
        var isOwn = text.Word(cue + 1) is "its" or "his" or "her" or "their" && text.Word(cue) is not ("says" or "said" or "say");
        return open == cue + 1 || isOwn || text.Word(cue + 1) is "that" or "of";
    }

    private bool IsNickname(Quotation quotation, int first, int past) =>
        past - first <= 3 && IsCapital(first) && IsCapital(text.At(quotation.Outer.Start) - 1) && IsCapital(text.At(quotation.Outer.End))
        && text[text.At(quotation.Outer.Start) - 1].Span.End + 1 == quotation.Outer.Start;

    private bool IsCapital(int token) => text.IsWord(token) && char.IsUpper(text.Word(token)[0]);

    /// <summary>Words that all have capitals, or that follow <c>titled</c>, <c>dubbed</c>.</summary>
    private bool IsTitle(Quotation quotation, int first, int past, int words)
    {
        var open = text.At(quotation.Outer.Start);
        if (text.IsSmall(open - 1, SpeechSigns.Titling) || (text.Word(open - 1) is "as" && IsKnownAs(open - 1)))
            return true;
        if (text.IsSmall(open - 1, SpeechSigns.Wording))
            return false;
        if (text.Cue(open - 1) != CueStrength.None && !text.Is(open - 1, SpeechSigns.Naming))
            return false;
        if (words < 2 || EndsSpeech(quotation) && text.Article.Text[quotation.Words.End - 1] is not ',')
            return false;
        var capitals = 0;
        for (var i = first; i < past; i++)
        {
            if (!text.IsWord(i))
                continue;
            if (char.IsUpper(text.Word(i)[0]))
                capitals++;
            else if ((QuoteLexicon.Traits(text.Word(i)) & WordTraits.Function) == 0)
                return false;
        }

        return capitals >= 2 && !text.IsMark(open - 1, ':');
    }

    /// <summary><c>known in the family as ‘the Duchess’</c>.</summary>
    private bool IsKnownAs(int link)
    {
        for (var i = link - 1; i > link - 12 && text.Has(i) && !text.IsQuoted(i) && text.SentenceOf(i) == text.SentenceOf(link); i--)
            if (text.IsSmall(i, SpeechSigns.Nicknaming))
                return true;
        return false;
    }

    private (int First, int Past) Tokens(Quotation quotation) => (text.At(quotation.Words.Start), text.At(quotation.Words.End));

    private int Words(int first, int past)
    {
        var words = 0;
        for (var i = first; i < past && words <= LongestLabel; i++)
            if (text.IsWord(i) || text[i].Kind == TokenKind.Number)
                words++;
        return words;
    }

    private string Trimmed(Quotation quotation) => text.Article.Slice(quotation.Words).TrimEnd(",.;:!?").ToString();
}
