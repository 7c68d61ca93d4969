using IngestPipeline.Extractors.Findings;

namespace IngestPipeline.Training.Findings;

/// <summary>The weights of each fold, fitted to the articles of the others.</summary>
internal sealed record TrainedFold(int Fold, LinearWeights Weights)
{
    /// <summary>Fits a linear kind of model to the articles of all other folds.</summary>
    public static TrainedFold Of(int fold, FindingTrainer trainer, LabelledFindings data) =>
        new(fold, FindingModelLoader.Of(trainer.Fit(FindingExamples.RowsOf(data.Of(other => other != fold && other != ArticleFolds.Dev)))));

    /// <summary>The scores of the fold's own articles.</summary>
    public IEnumerable<ArticleScores> Score(LabelledFindings data)
    {
        var row = new SparseRow();
        foreach (var article in data.Of(other => other == Fold))
        {
            var passage = FindingExamples.PassageOf(article);
            var scores = new float[passage.Count * FindingModel.Kinds];
            for (var i = 0; i < passage.Count; i++)
            {
                passage.Write(i, row);
                Weights.Score(row, scores.AsSpan(i * FindingModel.Kinds, FindingModel.Kinds));
            }

            yield return new ArticleScores(article, scores);
        }
    }
}
