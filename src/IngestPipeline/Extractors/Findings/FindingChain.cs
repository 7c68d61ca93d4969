using System.Text.Json.Serialization;

namespace IngestPipeline.Extractors.Findings;

/// <summary>How kinds of neighbouring sentences go together, and how sharp the scores of single ones are: fitted after the weights.</summary>
/// <param name="Scale">What scores are multiplied by before they become probabilities.</param>
/// <param name="Factors">For each kind and the kind after it, how much likelier than by chance; kinds in the order of the scores.</param>
internal sealed record FindingChain(
    [property: JsonPropertyName("scale")] float Scale,
    [property: JsonPropertyName("factors")] IReadOnlyList<float> Factors)
{
    /// <summary>The name of its entry in the model's file.</summary>
    public const string EntryName = "chain.json";

    private const int Kinds = FindingModel.Kinds;

    /// <summary>Turns the scores of an article's sentences, in order, into probabilities, each sentence's by those of all the others.</summary>
    public void Apply(Span<float> scores)
    {
        var count = scores.Length / Kinds;
        for (var i = 0; i < count; i++)
            Exponentiate(scores.Slice(i * Kinds, Kinds));
        var ahead = new float[scores.Length];
        Array.Fill(ahead, 1f / Kinds);
        for (var i = count - 2; i >= 0; i--)
            Pull(scores.Slice((i + 1) * Kinds, Kinds), ahead.AsSpan((i + 1) * Kinds, Kinds), ahead.AsSpan(i * Kinds, Kinds));
        Span<float> behind = stackalloc float[Kinds];
        behind.Fill(1f / Kinds);
        for (var i = 0; i < count; i++)
        {
            var own = scores.Slice(i * Kinds, Kinds);
            for (var kind = 0; kind < Kinds; kind++)
                own[kind] *= behind[kind];
            Push(own, behind);
            for (var kind = 0; kind < Kinds; kind++)
                own[kind] *= ahead[(i * Kinds) + kind];
            Normalise(own);
        }
    }

    private void Exponentiate(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores)
            most = Math.Max(most, score);
        for (var kind = 0; kind < Kinds; kind++)
            scores[kind] = MathF.Exp(Scale * (scores[kind] - most));
        Normalise(scores);
    }

    // What the sentence after says of the one before.
    private void Pull(ReadOnlySpan<float> after, ReadOnlySpan<float> aheadOfAfter, Span<float> result)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            result[kind] = 0;
            for (var next = 0; next < Kinds; next++)
                result[kind] += Factors[(kind * Kinds) + next] * after[next] * aheadOfAfter[next];
        }

        Normalise(result);
    }

    // What the sentence before says of the one after.
    private void Push(ReadOnlySpan<float> before, Span<float> result)
    {
        result.Clear();
        for (var kind = 0; kind < Kinds; kind++)
            for (var next = 0; next < Kinds; next++)
                result[next] += before[kind] * Factors[(kind * Kinds) + next];
        Normalise(result);
    }

    private static void Normalise(Span<float> values)
    {
        var sum = 0f;
        foreach (var value in values)
            sum += value;
        for (var i = 0; i < values.Length; i++)
            values[i] = sum > 0 ? values[i] / sum : 1f / values.Length;
    }
}
