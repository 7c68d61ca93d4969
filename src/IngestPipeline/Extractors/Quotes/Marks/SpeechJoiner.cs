using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Words;

namespace IngestPipeline.Extractors.Quotes.Marks;

/// <summary>Joins the pieces of one speech: its paragraphs, and the halves that an attribution splits.</summary>
internal sealed class SpeechJoiner(QuoteText text, AttributionFinder attributions)
{
    private const int LongestGap = 40;

    public List<Speech> Join(List<Quotation> quotations, CancellationToken cancellationToken)
    {
        var speeches = new List<Speech>();
        for (var i = 0; i < quotations.Count; i++)
        {
            if (i % 256 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var last = speeches.Count > 0 ? speeches[^1] : null;
            if (last is not null && quotations[i].Continues)
                last.Pieces.Add(quotations[i]);
            else if (last is not null && IsOtherHalf(last, quotations[i]))
                last.Pieces.Add(quotations[i]);
            else
                speeches.Add(New(quotations[i]));
            speeches[^1].Attribution ??= attributions.Find(quotations[i]);
        }

        return speeches;
    }

    private static Speech New(Quotation quotation)
    {
        var speech = new Speech();
        speech.Pieces.Add(quotation);
        return speech;
    }

    /// <summary>Whether only the attribution of the first stands between the two: <c>“X,” said Y. “Z.”</c></summary>
    private bool IsOtherHalf(Speech speech, Quotation next)
    {
        var previous = speech.Pieces[^1];
        if (previous.Block != next.Block || !previous.IsClosed || next.IsUnmarked)
            return false;
        var (first, past) = (text.At(previous.Outer.End), text.At(next.Outer.Start));
        if (past - first < 2 || past - first > LongestGap || text.SentenceOf(first) != text.SentenceOf(past - 1))
            return false;
        if (attributions.After(previous, first) is not { Cue: { } cue } || cue.End > next.Outer.Start)
            return false;
        if (text.IsMark(first, ',') && IsFragment(previous) && !char.IsLower(text.Article.Text[next.Words.Start]))
            return false;
        if (text.IsMark(past - 1, ':') && !EndsInParticiple(first, past) && !GoesOn(first, past))
            return false;
        var goesOn = text.IsMark(past - 1, ',') || text.IsDash(past - 1);
        var begins = text.IsMark(past - 1, '.') || text.IsMark(past - 1, ':') || text.IsMark(past - 1, ';');
        if (!goesOn && !(begins && !char.IsLower(text.Article.Text[next.Words.Start])))
            return false;
        return attributions.After(next, text.At(next.Outer.End)) is null;
    }

    /// <summary>A part of the writer's own sentence.</summary>
    private bool IsFragment(Quotation quotation)
    {
        if (char.IsLower(text.Article.Text[quotation.Words.Start]))
            return true;
        var open = text.At(quotation.Outer.Start);
        return !text.SentenceStarts(open) && !text.IsMark(open - 1, ',') && !text.IsMark(open - 1, ':') && !text.IsQuoted(open - 1)
            && text.Cue(open - 1) == CueStrength.None && !char.IsPunctuation(text.Article.Text[quotation.Words.End - 1]);
    }

    /// <summary><c>he said, and then, from the stairs:</c></summary>
    private bool GoesOn(int first, int past)
    {
        for (var i = first; i < past - 1; i++)
            if (text.Word(i) is "and" && text.Word(i + 1) is "then")
                return true;
        return false;
    }

    private bool EndsInParticiple(int first, int past)
    {
        for (var i = past - 1; i >= first && i > past - 8; i--)
            if (text.Cue(i) != CueStrength.None)
                return text.Word(i).EndsWith("ing", StringComparison.Ordinal);
        return false;
    }
}
