using IngestPipeline.Extractors.Findings;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Findings;

/// <summary>Measures phrases and model on labelled sentences, article by article.</summary>
internal static class FindingEvaluator
{
    /// <param name="data">The labelled sentences.</param>
    /// <param name="split">Which articles.</param>
    /// <param name="model">The model; null to measure what official phrases alone settle.</param>
    public static EvaluationReport Evaluate(LabelledFindings data, Split split, FindingModel? model)
    {
        var isDev = split == Split.Dev;
        var tally = Tally(data.Of(fold => (fold == ArticleFolds.Dev) == isDev), _ => model);
        return new EvaluationReport(isDev ? "findings/dev" : "findings/train", data.Hash, [.. tally.Metrics()]);
    }

    /// <summary>Judges each article by a model of its own.</summary>
    public static FindingTally Tally(IEnumerable<LabelledArticle> articles, Func<LabelledArticle, FindingModel?> modelOf)
    {
        var tally = new FindingTally();
        foreach (var article in articles)
            tally.Add(article, new FindingJudge(CueBook.English, modelOf(article)).Judge(FindingExamples.PassageOf(article)));
        return tally;
    }
}
