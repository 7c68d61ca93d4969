using IngestPipeline.Training.Scoring;

namespace IngestPipeline.Training.Evaluating;

/// <summary>Adds up which strings that must, and must not, be in texts are.</summary>
internal sealed class SegmentTally
{
    private int _keep;
    private int _kept;
    private int _drop;
    private int _dropped;

    public void Add(IReadOnlyList<string> keep, IReadOnlyList<string> drop, string text)
    {
        var plain = PlainText.Of(text);
        _keep += keep.Count;
        _kept += keep.Count(segment => plain.Contains(PlainText.Of(segment), StringComparison.Ordinal));
        _drop += drop.Count;
        _dropped += drop.Count(segment => !plain.Contains(PlainText.Of(segment), StringComparison.Ordinal));
    }

    public IEnumerable<Metric> Metrics(string set)
    {
        var score = Score.Of(_kept, _kept + _drop - _dropped, _keep);
        yield return new Metric(set, "segments.precision", score.Precision, _kept + _drop - _dropped);
        yield return new Metric(set, "segments.recall", score.Recall, _keep);
        yield return new Metric(set, "segments.f1", score.F1, _keep + _drop);
        yield return new Metric(set, "segments.accuracy", (double)(_kept + _dropped) / Math.Max(1, _keep + _drop), _keep + _drop);
    }
}
