using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace IngestPipeline.Cleaners.Models;

/// <summary>Takes the trees out of an ML.NET model.</summary>
internal static class TreeEnsembleLoader
{
    /// <exception cref="InvalidDataException">The model is not calibrated boosted trees.</exception>
    public static TreeEnsemble Load(Stream zip) => Of(new MLContext(seed: 0).Model.Load(zip, out _));

    /// <exception cref="InvalidDataException">The model is not calibrated boosted trees.</exception>
    public static TreeEnsemble Of(ITransformer model)
    {
        var last = model is TransformerChain<ITransformer> chain ? chain.LastTransformer : model;
        if (last is not ISingleFeaturePredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>> trees)
            throw new InvalidDataException($"A model of boosted trees is wanted, not {last.GetType().Name}; train it again with 'ingest train'.");
        return Flatten(trees.Model.SubModel, trees.Model.Calibrator);
    }

    private static TreeEnsemble Flatten(FastTreeBinaryModelParameters model, PlattCalibrator calibrator)
    {
        var ensemble = model.TrainedTreeEnsemble;
        var flat = new TreeFlattener();
        for (var i = 0; i < ensemble.Trees.Count; i++)
            flat.Add(ensemble.Trees[i], ensemble.TreeWeights[i]);
        return flat.ToEnsemble(calibrator.Slope, calibrator.Offset + (calibrator.Slope * ensemble.Bias));
    }
}
