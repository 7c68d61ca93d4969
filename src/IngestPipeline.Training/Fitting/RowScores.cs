namespace IngestPipeline.Training.Fitting;

/// <summary>How well a kind of model tells blocks of publishers it has not seen.</summary>
/// <param name="Kind">The kind of model.</param>
/// <param name="Auc">Area under the ROC curve, unweighted.</param>
/// <param name="Accuracy">At even odds, unweighted.</param>
/// <param name="F1">Of the article's blocks.</param>
internal sealed record RowScores(TrainerKind Kind, double Auc, double Accuracy, double F1);
