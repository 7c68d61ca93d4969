namespace IngestPipeline.Extractors.Quotes;

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
        if (quotation.IsUnmarked || IsCertain(rules))
            return rules;
        var candidates = _finder.Find(quotation, rules, carried);
        if (candidates.Count == 0)
            return rules;
        var rows = new int[candidates.Count][];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = _features.Of(candidates[i], quotation, candidates.Count);
        var choice = chooser(new CandidateSet(quotation, [.. candidates], rows));
        return choice < 0 ? rules : candidates[choice].Attribution;
    }

    /// <summary>A verb right after or before a colon, with its subject, needs no second opinion.</summary>
    private static bool IsCertain(Attribution? rules) =>
        rules is { Form: AttributionForm.After or AttributionForm.Colon, Speaker: not null } sure && (sure.Cue is not null || sure.Speaker is { Kind: MentionKind.Label });
}
