using IngestPipeline.Training.Labels;
using IngestPipeline.Training.Scoring;

namespace IngestPipeline.Training.Evaluating;

/// <summary>Adds up how well pages were cleaned.</summary>
internal sealed class CleaningTally
{
    // Its labels have the captions in; the others' do not.
    private const string SetWithCaptions = "readability";

    private readonly SortedDictionary<string, List<Score>> _texts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SegmentTally> _segments = new(StringComparer.Ordinal);
    private int _refused;
    private int _pages;

    public void Add(LabelledPage page, CleanedPage cleaned)
    {
        _pages++;
        _refused += cleaned.IsArticle ? 0 : 1;
        var text = page.Set == SetWithCaptions ? cleaned.Text : cleaned.TextWithoutCaptions;
        if (page.Paragraphs is { } paragraphs)
            AddText(page.Set, text, string.Join('\n', paragraphs));
        if (page.Keep.Count + page.Drop.Count == 0)
            return;
        AddSegments(page.Set, page, text);
        if (cleaned.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true)
            AddSegments(page.Set + "-en", page, text);
    }

    public IEnumerable<Metric> Metrics()
    {
        foreach (var (set, scores) in _texts)
        {
            yield return new Metric(set, "text.precision", scores.Average(score => score.Precision), scores.Count);
            yield return new Metric(set, "text.recall", scores.Average(score => score.Recall), scores.Count);
            yield return new Metric(set, "text.f1", scores.Average(score => score.F1), scores.Count);
        }

        foreach (var (set, segments) in _segments)
            foreach (var metric in segments.Metrics(set))
                yield return metric;
        yield return new Metric("all", "articles", 1 - ((double)_refused / Math.Max(1, _pages)), _pages);
    }

    private void AddText(string set, string found, string label)
    {
        var (own, wanted) = (new WordBag(found), new WordBag(label));
        if (!_texts.TryGetValue(set, out var scores))
            _texts.Add(set, scores = []);
        scores.Add(Score.Of(own.Shared(wanted), own.Count, wanted.Count));
    }

    private void AddSegments(string set, LabelledPage page, string text)
    {
        if (!_segments.TryGetValue(set, out var tally))
            _segments.Add(set, tally = new SegmentTally());
        tally.Add(page.Keep, page.Drop, text);
    }
}
