using System.IO.Compression;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace IngestPipeline.Extractors.Findings;

/// <summary>Takes weights and chain out of the model's file: an ML.NET model with one entry more.</summary>
internal static class FindingModelLoader
{
    /// <exception cref="InvalidDataException">The file is no linear model of findings with its chain, or is of other features.</exception>
    public static FindingModel Load(Stream zip, string hash)
    {
        FindingChain chain;
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true))
            chain = ReadChain(archive);
        zip.Position = 0;
        var weights = Of(new MLContext(seed: 0).Model.Load(zip, out _));
        var wanted = new FeatureSpace(CueBook.English.Groups.Count).Count;
        return weights.Features == wanted
            ? new FindingModel(weights, chain, hash)
            : throw new InvalidDataException(
                $"The model of findings knows {weights.Features} features and the code makes {wanted}; train it again with 'ingest train'.");
    }

    /// <exception cref="InvalidDataException">The model is not linear, of several kinds.</exception>
    public static LinearWeights Of(ITransformer model)
    {
        var last = model is TransformerChain<ITransformer> chain ? chain.LastTransformer : model;
        if (last is not ISingleFeaturePredictionTransformer<MaximumEntropyModelParameters> linear)
            throw new InvalidDataException(
                $"A linear model of several kinds is wanted, not {last.GetType().Name}; train it again with 'ingest train'.");
        VBuffer<float>[]? kinds = null;
        linear.Model.GetWeights(ref kinds, out var count);
        var features = kinds[0].Length;
        var weights = new float[features * count];
        for (var kind = 0; kind < count; kind++)
            foreach (var (feature, weight) in kinds[kind].Items())
                weights[(feature * count) + kind] = weight;
        return new LinearWeights(weights, [.. linear.Model.GetBiases()]);
    }

    private static FindingChain ReadChain(ZipArchive archive)
    {
        using var entry = archive.GetEntry(FindingChain.EntryName)?.Open()
            ?? throw new InvalidDataException($"The model of findings has no {FindingChain.EntryName}; train it again with 'ingest train'.");
        var chain = JsonSerializer.Deserialize(entry, FindingModelJson.Default.FindingChain);
        return chain is { Factors.Count: FindingModel.Kinds * FindingModel.Kinds }
            ? chain
            : throw new InvalidDataException($"{FindingChain.EntryName} of the model of findings is incomplete; train it again with 'ingest train'.");
    }
}
