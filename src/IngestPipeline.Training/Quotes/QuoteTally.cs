using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Scoring;

namespace IngestPipeline.Training.Quotes;

/// <summary>Compares extracted quotations with labelled ones, text by text.</summary>
internal sealed class QuoteTally(string set)
{
    /// <summary>How much of the words must be shared for two stretches to be one.</summary>
    public const double LeastOverlap = 0.8;

    private readonly MatchTally _sources = new(set, "source");
    private readonly MatchTally _cues = new(set, "cue");
    private int _found;
    private int _there;
    private int _matched;
    private int _exact;

    public void Add(QuotedText text, IReadOnlyList<FoundQuotation> found, IReadOnlyList<DirectQuotation> there)
    {
        _found += found.Count;
        _there += there.Count;
        foreach (var (own, wanted) in Pairs(text.Text, found, there))
        {
            _matched++;
            _exact += own.Words == wanted.Words ? 1 : 0;
            if (wanted.Sources.Count > 0)
                _sources.Add(own.Source is { } source && wanted.Sources.Any(source.Overlaps));
            if (wanted.Cues.Count > 0)
                _cues.Add(own.Cue is { } cue && wanted.Cues.Any(cue.Overlaps));
        }
    }

    public IEnumerable<Metric> Metrics()
    {
        foreach (var (name, matched) in ((string, int)[])[("overlap", _matched), ("exact", _exact)])
        {
            var score = Score.Of(matched, _found, _there);
            yield return new Metric(set, name + ".precision", score.Precision, _found);
            yield return new Metric(set, name + ".recall", score.Recall, _there);
            yield return new Metric(set, name + ".f1", score.F1, _there);
        }

        yield return _sources.Metric();
        yield return _cues.Metric();
    }

    /// <summary>Each labelled quotation with the extracted one that is most like it, if like enough; both are in text order.</summary>
    private static IEnumerable<(FoundQuotation Own, DirectQuotation Wanted)> Pairs(
        string text, IReadOnlyList<FoundQuotation> found, IReadOnlyList<DirectQuotation> there)
    {
        var used = new HashSet<FoundQuotation>(ReferenceEqualityComparer.Instance);
        foreach (var wanted in there)
        {
            var best = found.Where(own => own.Words.Overlaps(wanted.Words) && !used.Contains(own))
                .Select(own => (Own: own, Overlap: QuoteWords.Overlap(text, own.Words, wanted.Words)))
                .OrderByDescending(pair => pair.Overlap).FirstOrDefault();
            if (best.Overlap >= LeastOverlap && used.Add(best.Own))
                yield return (best.Own, wanted);
        }
    }
}
