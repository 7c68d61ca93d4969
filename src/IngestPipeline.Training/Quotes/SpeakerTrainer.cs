using IngestPipeline.Extractors.Quotes.Candidates;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace IngestPipeline.Training.Quotes;

/// <summary>Fits one kind of model to candidates.</summary>
internal sealed class SpeakerTrainer(SpeakerTrainerKind kind, int seed)
{
    private const float LbfgsPenalty = 1f;
    private const float SdcaPenalty = 1e-4f;
    private const int SdcaRounds = 40;

    public ITransformer Fit(IEnumerable<SpeakerExample> examples)
    {
        var ml = new MLContext(seed);
        var data = Load(ml, examples);
        return kind switch
        {
            SpeakerTrainerKind.LbfgsLogisticRegression => ml.BinaryClassification.Trainers.LbfgsLogisticRegression(LbfgsOptions()).Fit(data),
            SpeakerTrainerKind.SdcaLogisticRegression => ml.BinaryClassification.Trainers.SdcaLogisticRegression(SdcaOptions()).Fit(data),
            _ => throw new InvalidOperationException($"There is no trainer {kind}."),
        };
    }

    private static IDataView Load(MLContext ml, IEnumerable<SpeakerExample> examples)
    {
        var schema = SchemaDefinition.Create(typeof(SpeakerRow));
        schema[nameof(SpeakerRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, CandidateFeatures.Count);
        return ml.Data.LoadFromEnumerable(examples.SelectMany(Rows).ToList(), schema);
    }

    private static IEnumerable<SpeakerRow> Rows(SpeakerExample example)
    {
        for (var i = 0; i < example.AreRight.Count; i++)
        {
            var indices = example.Set.Rows[i];
            var values = new float[indices.Length];
            Array.Fill(values, 1);
            yield return new SpeakerRow
            {
                Label = example.AreRight[i],
                Features = new VBuffer<float>(CandidateFeatures.Count, indices.Length, values, indices),
            };
        }
    }

    private static LbfgsLogisticRegressionBinaryTrainer.Options LbfgsOptions() => new()
    {
        LabelColumnName = nameof(SpeakerRow.Label),
        FeatureColumnName = nameof(SpeakerRow.Features),
        L2Regularization = LbfgsPenalty,
        L1Regularization = 0,
        NumberOfThreads = 1,
    };

    private static SdcaLogisticRegressionBinaryTrainer.Options SdcaOptions() => new()
    {
        LabelColumnName = nameof(SpeakerRow.Label),
        FeatureColumnName = nameof(SpeakerRow.Features),
        L2Regularization = SdcaPenalty,
        L1Regularization = 0,
        MaximumNumberOfIterations = SdcaRounds,
        NumberOfThreads = 1,
    };
}
