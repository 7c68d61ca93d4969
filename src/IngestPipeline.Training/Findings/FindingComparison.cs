using Microsoft.ML;

namespace IngestPipeline.Training.Findings;

/// <summary>How well a kind of model, without phrases or chain, tells sentences of articles it has not seen.</summary>
/// <param name="Kind">The kind of model.</param>
/// <param name="Accuracy">Over the folds, averaged.</param>
/// <param name="MacroF1">Over the folds, averaged.</param>
internal sealed record FindingComparison(FindingTrainerKind Kind, double Accuracy, double MacroF1)
{
    public static FindingComparison Of(FindingTrainerKind kind, int seed, LabelledFindings data, CancellationToken cancellationToken)
    {
        double accuracy = 0, macro = 0;
        for (var fold = 0; fold < ArticleFolds.Count; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ml = new MLContext(seed);
            var model = new FindingTrainer(kind, seed).Fit(FindingExamples.RowsOf(data.Of(other => other != fold && other != ArticleFolds.Dev)));
            var scored = model.Transform(FindingTrainer.Load(ml, FindingExamples.RowsOf(data.Of(other => other == fold))));
            var matrix = ml.MulticlassClassification.Evaluate(scored).ConfusionMatrix;
            var (right, all) = (0.0, 0.0);
            for (var label = 0; label < matrix.NumberOfClasses; label++)
            {
                var (precision, recall) = (matrix.PerClassPrecision[label], matrix.PerClassRecall[label]);
                macro += precision + recall > 0 ? 2 * precision * recall / (precision + recall) / matrix.NumberOfClasses : 0;
                right += matrix.Counts[label][label];
                all += matrix.Counts[label].Sum();
            }

            accuracy += right / all;
        }

        return new FindingComparison(kind, accuracy / ArticleFolds.Count, macro / ArticleFolds.Count);
    }
}
