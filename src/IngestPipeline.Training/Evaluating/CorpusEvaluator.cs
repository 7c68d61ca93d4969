using IngestPipeline.Hosting;
using IngestPipeline.Model;
using IngestPipeline.Training.Scoring;

namespace IngestPipeline.Training.Evaluating;

/// <summary>Measures the whole pipeline on articles with an accepted record, <c>NAME.verified.json</c>, beside them.</summary>
internal sealed class CorpusEvaluator
{
    private const string AdLabel = "ad-label";

    private readonly Pipeline _pipeline = new PipelineBuilder().AddUkInspections().Build();
    private readonly FactTally _facts = new("corpus");
    private readonly List<Score> _texts = [];
    private int _adLabels;
    private int _adLabelsGone;
    private int _titlesRight;
    private int _datesRight;
    private readonly List<Score> _bylines = [];

    public static EvaluationReport Evaluate(string folder, CancellationToken cancellationToken)
    {
        var evaluator = new CorpusEvaluator();
        var hash = AcceptedArticles.ForEach(folder, evaluator._pipeline, evaluator.Add, cancellationToken);
        return new EvaluationReport("corpus", hash, [.. evaluator.Metrics()]);
    }

    private void Add(string name, Record? record, Record accepted)
    {
        _facts.Add(record, accepted);
        var article = record?.Article;
        var (own, wanted) = (new WordBag(article?.Text ?? ""), new WordBag(accepted.Article.Text));
        _texts.Add(Score.Of(own.Shared(wanted), own.Count, wanted.Count));
        AddAdLabels(accepted, article?.Text ?? "");
        _titlesRight += article?.Title == accepted.Article.Title ? 1 : 0;
        _datesRight += article?.Published == accepted.Article.Published ? 1 : 0;
        var names = accepted.Article.Byline.ToHashSet(StringComparer.Ordinal);
        _bylines.Add(Score.Of(article?.Byline.Count(names.Contains) ?? 0, article?.Byline.Count ?? 0, names.Count));
    }

    private void AddAdLabels(Record accepted, string text)
    {
        var lines = text.Split('\n').ToHashSet(StringComparer.Ordinal);
        foreach (var removed in accepted.Removed.Where(entry => entry.Reason == AdLabel))
        {
            _adLabels++;
            var isCertain = removed.Text.Length > 12 || removed.Text.Contains(' ', StringComparison.Ordinal);
            _adLabelsGone += lines.Contains(removed.Text) || (isCertain && text.Contains(removed.Text, StringComparison.Ordinal)) ? 0 : 1;
        }
    }

    private IEnumerable<Metric> Metrics()
    {
        var count = Math.Max(1, _texts.Count);
        yield return new Metric("corpus", "text.precision", _texts.Average(score => score.Precision), count);
        yield return new Metric("corpus", "text.recall", _texts.Average(score => score.Recall), count);
        yield return new Metric("corpus", "text.f1", _texts.Average(score => score.F1), count);
        yield return new Metric("corpus", "adLabels.removed", (double)_adLabelsGone / Math.Max(1, _adLabels), _adLabels);
        yield return new Metric("corpus", "title.exact", (double)_titlesRight / count, count);
        yield return new Metric("corpus", "published.exact", (double)_datesRight / count, count);
        yield return new Metric("corpus", "byline.f1", _bylines.Average(score => score.F1), count);
        foreach (var metric in _facts.Metrics())
            yield return metric;
    }
}
