using IngestPipeline.Extractors.Findings;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace IngestPipeline.Training.Findings;

/// <summary>Fits one kind of model to rows of sentences.</summary>
internal sealed class FindingTrainer(FindingTrainerKind kind, int seed)
{
    private const float SdcaPenalty = 2e-5f;
    private const float LbfgsPenalty = 0.05f;
    private const int SdcaRounds = 60;
    private const int PerceptronRounds = 20;

    public ITransformer Fit(IReadOnlyList<FindingRow> rows)
    {
        var ml = new MLContext(seed);
        var data = Load(ml, rows);
        return kind switch
        {
            FindingTrainerKind.SdcaMaximumEntropy => ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(SdcaOptions()).Fit(data),
            FindingTrainerKind.LbfgsMaximumEntropy => ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(LbfgsOptions()).Fit(data),
            FindingTrainerKind.AveragedPerceptron => ml.MulticlassClassification.Trainers.OneVersusAll(
                ml.BinaryClassification.Trainers.AveragedPerceptron(
                    nameof(FindingRow.Label), nameof(FindingRow.Features), numberOfIterations: PerceptronRounds),
                nameof(FindingRow.Label)).Fit(data),
            _ => throw new InvalidOperationException($"There is no trainer {kind}."),
        };
    }

    public static IDataView Load(MLContext ml, IReadOnlyList<FindingRow> rows)
    {
        var schema = SchemaDefinition.Create(typeof(FindingRow));
        var features = new FeatureSpace(CueBook.English.Groups.Count).Count;
        schema[nameof(FindingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        schema[nameof(FindingRow.Label)].ColumnType = new KeyDataViewType(typeof(uint), FindingModel.Kinds);
        return ml.Data.LoadFromEnumerable(rows, schema);
    }

    private static SdcaMaximumEntropyMulticlassTrainer.Options SdcaOptions() => new()
    {
        LabelColumnName = nameof(FindingRow.Label),
        FeatureColumnName = nameof(FindingRow.Features),
        L2Regularization = SdcaPenalty,
        L1Regularization = 0,
        MaximumNumberOfIterations = SdcaRounds,
        ConvergenceTolerance = 0.01f,
        NumberOfThreads = 1,
    };

    private static LbfgsMaximumEntropyMulticlassTrainer.Options LbfgsOptions() => new()
    {
        LabelColumnName = nameof(FindingRow.Label),
        FeatureColumnName = nameof(FindingRow.Features),
        L2Regularization = LbfgsPenalty,
        L1Regularization = 0,
        NumberOfThreads = 1,
    };
}
