namespace IngestPipeline.Extractors.Findings;

/// <summary>The weights of a linear model of several kinds, all kinds of one feature side by side.</summary>
internal sealed class LinearWeights
{
    private const int Kinds = FindingModel.Kinds;

    private readonly float[] _weights;
    private readonly float[] _biases;

    /// <param name="weights">One after another those of the kinds for the first feature, for the second, and so on.</param>
    /// <param name="biases">One a kind.</param>
    public LinearWeights(float[] weights, float[] biases)
    {
        if (biases.Length != Kinds || weights.Length % Kinds != 0)
            throw new InvalidDataException(
                $"The model of findings tells {biases.Length} kinds apart, not {Kinds}; train it again with 'ingest train'.");
        (_weights, _biases) = (weights, biases);
    }

    /// <summary>How many features there are weights for.</summary>
    public int Features => _weights.Length / Kinds;

    /// <summary>Writes a score for each kind; they are no probabilities yet.</summary>
    public void Score(SparseRow row, Span<float> scores)
    {
        _biases.CopyTo(scores);
        var indices = row.Indices;
        var values = row.Values;
        for (var i = 0; i < indices.Length; i++)
        {
            var weights = _weights.AsSpan(indices[i] * Kinds, Kinds);
            for (var kind = 0; kind < Kinds; kind++)
                scores[kind] += values[i] * weights[kind];
        }
    }
}
