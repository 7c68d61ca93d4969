using IngestPipeline.Extractors.Quotes.Attributions;
using IngestPipeline.Extractors.Quotes.Marks;
using IngestPipeline.Extractors.Quotes.Words;

namespace IngestPipeline.Extractors.Quotes.Candidates;

/// <summary>Lets a chooser decide where the rules are not certain; what they are certain of stands.</summary>
internal sealed class SpeakerRanker(QuoteText text, CandidateChooser chooser)
{
    private readonly CandidateFinder _finder = new(text);
    private readonly CandidateFeatures _features = new(text);

    /// <param name="quotation">What is said.</param>
    /// <param name="rules">What the rules make of it.</param>
    /// <param name="carried">The words for the speaker of the quote before, where that may go on.</param>
    public Attribution? Choose(Quotation quotation, Attribution? rules, Mention? carried)
    {
        if (quotation.IsUnmarked || rules is { Form: AttributionForm.Heard } || IsCertain(rules, text.At(quotation.Outer.Start)))
            return rules;
        var candidates = _finder.Find(quotation, rules, carried);
        if (rules is { Cue: { } cue, Speaker: not null } && text.Cue(text.At(cue.Start)) == CueStrength.Strong)
            candidates.RemoveAll(candidate => candidate.Attribution.Cue is not { } other || text.Cue(text.At(other.Start)) != CueStrength.Strong);
        if (candidates.Count == 0)
            return rules;
        var rows = new int[candidates.Count][];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = _features.Of(candidates[i], quotation, candidates.Count);
        var choice = chooser(new CandidateSet(quotation, [.. candidates], rows));
        return choice < 0 ? rules : candidates[choice].Attribution;
    }

    /// <summary>
    /// Words right after, a verb right before, and a verb or a label before a colon need no second opinion; a verb of speech elsewhere yields to
    /// another one only.
    /// </summary>
    private bool IsCertain(Attribution? rules, int open) => rules is { Speaker: { } speaker } sure && sure.Form switch
    {
        AttributionForm.After => true,
        AttributionForm.Colon => sure.Cue is not null || speaker.Kind == MentionKind.Label,
        AttributionForm.Before => sure.Cue is null ? speaker.Kind == MentionKind.Document : sure.Cue is { } cue
            && (text.Word(text.At(cue.Start)) is "in" or "by" || IsInverted(cue, speaker)
                || (text.Cue(text.At(cue.Start)) == CueStrength.Strong && IsRightBefore(cue, open))),
        _ => false,
    };

    /// <summary><c>They don’t, said Bloggs, “but …”</c>.</summary>
    private bool IsInverted(Model.TextSpan cue, Mention speaker) =>
        speaker.Kind == MentionKind.Person && speaker.First == text.At(cue.Start) + 1 && text.IsMark(text.At(cue.Start) - 1, ',');

    /// <summary>Whether a verb stands against the quotation, a comma or <c>that</c> aside.</summary>
    private bool IsRightBefore(Model.TextSpan cue, int open)
    {
        var last = text.IsMark(open - 1, ',') || text.Word(open - 1) is "that" ? open - 2 : open - 1;
        return text.Has(last) && text[last].Span.End == cue.End;
    }
}
