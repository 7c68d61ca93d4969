using System.Security.Cryptography;

namespace IngestPipeline.Extractors.Findings;

/// <summary>
/// Tells what sort of finding each sentence of a passage is: a linear model over the features of <see cref="Passage"/>, then a chain over the
/// article. Immutable; safe for many threads.
/// </summary>
internal sealed class FindingModel
{
    /// <summary>What records call the model.</summary>
    public const string Name = "findings";

    /// <summary>How many kinds there are: <see cref="Model.FindingKind"/>, in its order.</summary>
    public const int Kinds = 5;

    private const string Resource = $"models/{Name}.zip";

    private static readonly Lazy<FindingModel> LazyShipped = new(LoadShipped);

    private readonly LinearWeights _weights;
    private readonly FindingChain _chain;

    public FindingModel(LinearWeights weights, FindingChain chain, string hash) => (_weights, _chain, Hash) = (weights, chain, hash);

    /// <summary>The model the library ships with.</summary>
    public static FindingModel Shipped => LazyShipped.Value;

    /// <summary>SHA-256 of the model's file, in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The probability of each kind for each sentence, sentence after sentence.</summary>
    public float[] Judge(Passage passage)
    {
        var scores = new float[passage.Count * Kinds];
        var row = new SparseRow();
        for (var i = 0; i < passage.Count; i++)
        {
            passage.Write(i, row);
            _weights.Score(row, scores.AsSpan(i * Kinds, Kinds));
        }

        _chain.Apply(scores);
        return scores;
    }

    private static FindingModel LoadShipped()
    {
        using var stream = typeof(FindingModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The library was built without {Resource}; make it with 'ingest train'.");
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Position = 0;
        return FindingModelLoader.Load(stream, hash);
    }
}
