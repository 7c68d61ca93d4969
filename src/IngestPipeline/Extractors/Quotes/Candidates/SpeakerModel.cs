using System.Security.Cryptography;

namespace IngestPipeline.Extractors.Quotes.Candidates;

/// <summary>
/// Ranks the possible speakers of a quotation that no rule is certain of: a linear model over <see cref="CandidateFeatures"/>. Immutable; safe
/// for many threads.
/// </summary>
internal sealed class SpeakerModel
{
    /// <summary>What records call the model.</summary>
    public const string Name = "speakers";

    private const string Resource = $"models/{Name}.zip";

    private static readonly Lazy<SpeakerModel> LazyShipped = new(LoadShipped);

    private readonly float[] _weights;
    private readonly float _bias;

    /// <param name="weights">One a feature.</param>
    /// <param name="bias">Added to the sum.</param>
    /// <param name="margin">By how much a candidate must beat the rules' choice.</param>
    /// <param name="hash">SHA-256 of the model's file.</param>
    public SpeakerModel(float[] weights, float bias, float margin, string hash) => (_weights, _bias, Margin, Hash) = (weights, bias, margin, hash);

    /// <summary>The model the library ships with.</summary>
    public static SpeakerModel Shipped => LazyShipped.Value;

    /// <summary>By how much the log-odds of a candidate must exceed those of the rules' choice.</summary>
    public float Margin { get; }

    /// <summary>SHA-256 of the model's file, in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>How many features there are weights for.</summary>
    public int Features => _weights.Length;

    /// <summary>The log-odds that a candidate of these features speaks.</summary>
    public float Score(ReadOnlySpan<int> row)
    {
        var sum = _bias;
        foreach (var index in row)
            sum += _weights[index];
        return sum;
    }

    /// <summary>The best candidate; -1 when the rules' choice stands.</summary>
    public int Choose(CandidateSet set)
    {
        var (best, most, rules) = (-1, float.NegativeInfinity, float.NegativeInfinity);
        for (var i = 0; i < set.Candidates.Count; i++)
        {
            var score = Score(set.Rows[i]);
            if (set.Candidates[i].IsRules)
                rules = score;
            if (score > most)
                (best, most) = (i, score);
        }

        var isChange = best >= 0 && !set.Candidates[best].IsRules;
        return isChange && most > Math.Max(rules, 0) + Margin ? best : -1;
    }

    private static SpeakerModel LoadShipped()
    {
        using var stream = typeof(SpeakerModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The library was built without {Resource}; make it with 'ingest train'.");
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Position = 0;
        return SpeakerModelLoader.Load(stream, hash);
    }
}
