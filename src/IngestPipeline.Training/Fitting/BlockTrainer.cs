using IngestPipeline.Cleaners.Features;
using IngestPipeline.Training.Examples;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace IngestPipeline.Training.Fitting;

/// <summary>Fits one kind of model to rows of blocks.</summary>
internal sealed class BlockTrainer(TrainerKind kind, int seed)
{
    private const int Trees = 200;
    private const int Leaves = 12;
    private const int LeafRows = 15;
    private const double Rate = 0.08;
    private const double FeatureShare = 0.25;

    public ITransformer Fit(IReadOnlyList<BlockExample> rows)
    {
        var ml = new MLContext(seed);
        var data = Load(ml, rows);
        return kind switch
        {
            TrainerKind.FastTree => ml.BinaryClassification.Trainers.FastTree(FastTreeOptions()).Fit(data),
            TrainerKind.LightGbm => ml.BinaryClassification.Trainers.LightGbm(LightGbmOptions()).Fit(data),
            TrainerKind.Linear => ml.Transforms.NormalizeMeanVariance(nameof(BlockExample.Features))
                .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(
                    nameof(BlockExample.Label), nameof(BlockExample.Features), nameof(BlockExample.Weight))).Fit(data),
            _ => throw new InvalidOperationException($"There is no trainer {kind}."),
        };
    }

    public static IDataView Load(MLContext ml, IReadOnlyList<BlockExample> rows)
    {
        var schema = SchemaDefinition.Create(typeof(BlockExample));
        schema[nameof(BlockExample.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, BlockFeatures.Count);
        return ml.Data.LoadFromEnumerable(rows, schema);
    }

    private FastTreeBinaryTrainer.Options FastTreeOptions() => new()
    {
        LabelColumnName = nameof(BlockExample.Label),
        FeatureColumnName = nameof(BlockExample.Features),
        ExampleWeightColumnName = nameof(BlockExample.Weight),
        NumberOfTrees = Trees,
        NumberOfLeaves = Leaves,
        MinimumExampleCountPerLeaf = LeafRows,
        LearningRate = Rate,
        FeatureFraction = FeatureShare,
        Seed = seed,
        FeatureSelectionSeed = seed,
        NumberOfThreads = 1,
    };

    private LightGbmBinaryTrainer.Options LightGbmOptions() => new()
    {
        LabelColumnName = nameof(BlockExample.Label),
        FeatureColumnName = nameof(BlockExample.Features),
        ExampleWeightColumnName = nameof(BlockExample.Weight),
        NumberOfIterations = Trees,
        NumberOfLeaves = Leaves,
        MinimumExampleCountPerLeaf = LeafRows,
        LearningRate = Rate,
        Seed = seed,
        Deterministic = true,
        NumberOfThreads = 1,
    };
}
