using System.Security.Cryptography;

namespace IngestPipeline.Cleaners.Models;

/// <summary>Tells by a block's features how likely it is the article's.</summary>
internal sealed class BlockModel(TreeEnsemble trees, string hash)
{
    /// <summary>What records call the model.</summary>
    public const string Name = "blocks";

    private const string Resource = $"models/{Name}.zip";

    private static readonly Lazy<BlockModel> LazyShipped = new(LoadShipped);

    /// <summary>The model the library ships with.</summary>
    public static BlockModel Shipped => LazyShipped.Value;

    /// <summary>SHA-256 of the model's file, in lower-case hexadecimal digits.</summary>
    public string Hash { get; } = hash;

    /// <summary>Scores rows of features that stand one after another.</summary>
    public void Score(ReadOnlySpan<float> rows, Span<float> scores) => trees.Score(rows, scores);

    private static BlockModel LoadShipped()
    {
        using var stream = typeof(BlockModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The library was built without {Resource}; make it with 'ingest train'.");
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Position = 0;
        return new BlockModel(TreeEnsembleLoader.Load(stream), hash);
    }
}
