using IngestPipeline.Training.Examples;
using Microsoft.ML;

namespace IngestPipeline.Training.Fitting;

/// <summary>Compares kinds of models on publishers they have not seen.</summary>
internal static class TrainerComparison
{
    public static RowScores Of(TrainerKind kind, int seed, IReadOnlyList<PageExamples> pages, CancellationToken cancellationToken)
    {
        double auc = 0, accuracy = 0, f1 = 0;
        for (var fold = 0; fold < PublisherFolds.Count; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ml = new MLContext(seed);
            var model = new BlockTrainer(kind, seed).Fit(Rows(pages, page => PublisherFolds.Of(page.Page) != fold));
            var scored = model.Transform(BlockTrainer.Load(ml, Rows(pages, page => PublisherFolds.Of(page.Page) == fold)));
            var metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored);
            (auc, accuracy, f1) = (auc + metrics.AreaUnderRocCurve, accuracy + metrics.Accuracy, f1 + metrics.F1Score);
        }

        return new RowScores(kind, auc / PublisherFolds.Count, accuracy / PublisherFolds.Count, f1 / PublisherFolds.Count);
    }

    public static List<BlockExample> Rows(IReadOnlyList<PageExamples> pages, Func<PageExamples, bool> isWanted) =>
        [.. pages.Where(isWanted).SelectMany(page => page.Rows)];
}
