using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IngestPipeline.Extractors.Confidences;

/// <summary>
/// What the scores of extractors are worth: for each kind of fact a rising line from score to the share that was right on accepted records
/// (isotonic regression; Zadrozny and Elkan, KDD 2002). Immutable; safe for many threads.
/// </summary>
internal sealed partial class ConfidenceTable(IReadOnlyDictionary<string, ImmutableArray<ConfidenceStep>> steps, string hash)
{
    /// <summary>What records call it, and the file's name without its ending.</summary>
    public const string Name = "confidence";

    private const string Resource = $"models/{Name}.json";

    private static readonly Lazy<ConfidenceTable> LazyShipped = new(LoadShipped);

    /// <summary>The table the library ships with.</summary>
    public static ConfidenceTable Shipped => LazyShipped.Value;

    /// <summary>SHA-256 of the file, in lower-case hexadecimal digits.</summary>
    public string Hash { get; } = hash;

    /// <summary>The confidence a score stands for, to two decimals; the score itself for a kind that was never measured.</summary>
    public double Of(string kind, double score)
    {
        if (!steps.TryGetValue(kind, out var line) || line.IsEmpty)
            return score;
        var above = 0;
        while (above < line.Length && line[above].Score < score)
            above++;
        if (above == 0 || above == line.Length)
            return Math.Round(line[above == 0 ? 0 : ^1].Confidence, 2);
        var (low, high) = (line[above - 1], line[above]);
        var share = (score - low.Score) / (high.Score - low.Score);
        return Math.Round(low.Confidence + (share * (high.Confidence - low.Confidence)), 2);
    }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(
        new SortedDictionary<string, ImmutableArray<ConfidenceStep>>(steps.ToDictionary(), StringComparer.Ordinal),
        TableJson.Default.SortedDictionaryStringImmutableArrayConfidenceStep);

    private static ConfidenceTable LoadShipped()
    {
        using var stream = typeof(ConfidenceTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The library was built without {Resource}; make it with 'ingest train corpus'.");
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Position = 0;
        var steps = JsonSerializer.Deserialize(stream, TableJson.Default.SortedDictionaryStringImmutableArrayConfidenceStep);
        return new ConfidenceTable(steps ?? throw new InvalidDataException($"{Resource} is empty."), hash);
    }

    [JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NewLine = "\n")]
    [JsonSerializable(typeof(SortedDictionary<string, ImmutableArray<ConfidenceStep>>))]
    private sealed partial class TableJson : JsonSerializerContext;
}
