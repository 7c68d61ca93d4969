using System.Globalization;
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace IngestPipeline.Extractors.Quotes.Candidates;

/// <summary>Takes the weights out of the model's file: an ML.NET model with the margin as one entry more.</summary>
internal static class SpeakerModelLoader
{
    /// <summary>The entry that holds the margin.</summary>
    public const string MarginName = "margin.txt";

    /// <exception cref="InvalidDataException">The file is no linear model of speakers, or is of other features.</exception>
    public static SpeakerModel Load(Stream zip, string hash)
    {
        float margin;
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true))
            margin = ReadMargin(archive);
        zip.Position = 0;
        return Of(new MLContext(seed: 0).Model.Load(zip, out _), margin, hash);
    }

    /// <exception cref="InvalidDataException">The model is not linear, or is of other features.</exception>
    public static SpeakerModel Of(ITransformer model, float margin, string hash)
    {
        var last = model is TransformerChain<ITransformer> chain ? chain.LastTransformer : model;
        if (last is not ISingleFeaturePredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> linear)
            throw new InvalidDataException($"A linear model is wanted, not {last.GetType().Name}; train it again with 'ingest train'.");
        var weights = linear.Model.SubModel.Weights.ToArray();
        return weights.Length == CandidateFeatures.Count
            ? new SpeakerModel(weights, linear.Model.SubModel.Bias, margin, hash)
            : throw new InvalidDataException(
                $"The model of speakers knows {weights.Length} features and the code makes {CandidateFeatures.Count}; "
                + "train it again with 'ingest train'.");
    }

    private static float ReadMargin(ZipArchive archive)
    {
        using var entry = archive.GetEntry(MarginName)?.Open()
            ?? throw new InvalidDataException($"The model of speakers has no {MarginName}; train it again with 'ingest train'.");
        using var reader = new StreamReader(entry);
        return float.Parse(reader.ReadToEnd(), CultureInfo.InvariantCulture);
    }
}
