using IngestPipeline.Extractors.Findings;

namespace IngestPipeline.Training.Findings;

/// <summary>
/// Fits the chain to scores of articles their models have not seen: how sharp scores are, and how much a neighbour counts, so that the
/// probabilities given to the right kinds are the greatest. This is what calibrates the confidence of findings.
/// </summary>
internal static class ChainFitter
{
    private const int Kinds = FindingModel.Kinds;

    private static readonly double[] Scales = [0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.3, 2.6, 3, 3.5, 4];
    private static readonly double[] Powers = [0, 0.2, 0.4, 0.6, 0.8, 1];

    /// <summary>The best scale and power.</summary>
    public static (double Scale, double Power) Fit(IReadOnlyList<ArticleScores> scored)
    {
        var (best, least) = ((1.0, 0.0), double.PositiveInfinity);
        foreach (var power in Powers)
            foreach (var scale in Scales)
                if (Loss(scored, Unseen(scored, scale, power)) is var loss && loss < least)
                    (best, least) = ((scale, power), loss);
        return best;
    }

    /// <summary>For each fold the chain of the articles of the others.</summary>
    public static FindingChain[] Unseen(IReadOnlyList<ArticleScores> scored, double scale, double power) =>
    [
        .. Enumerable.Range(0, ArticleFolds.Count).Select(fold =>
            Of(scored.Select(item => item.Article).Where(article => ArticleFolds.Of(article.Name) != fold), scale, power)),
    ];

    /// <summary>The chain of some articles, at a scale and power.</summary>
    public static FindingChain Of(IEnumerable<LabelledArticle> articles, double scale, double power)
    {
        var pairs = new double[Kinds * Kinds];
        Array.Fill(pairs, 1);
        foreach (var article in articles)
            for (var i = 1; i < article.Sentences.Count; i++)
                pairs[((int)article.Sentences[i - 1].Label * Kinds) + (int)article.Sentences[i].Label]++;
        var factors = new float[pairs.Length];
        for (var first = 0; first < Kinds; first++)
            for (var second = 0; second < Kinds; second++)
                factors[(first * Kinds) + second] = (float)Math.Pow(Lift(pairs, first, second), power);
        return new FindingChain((float)scale, factors);
    }

    private static double Lift(double[] pairs, int first, int second)
    {
        double row = 0, column = 0, all = 0;
        for (var i = 0; i < pairs.Length; i++)
        {
            all += pairs[i];
            row += i / Kinds == first ? pairs[i] : 0;
            column += i % Kinds == second ? pairs[i] : 0;
        }

        return pairs[(first * Kinds) + second] * all / (row * column);
    }

    private static double Loss(IReadOnlyList<ArticleScores> scored, FindingChain[] chains)
    {
        var loss = 0.0;
        foreach (var (article, scores) in scored)
        {
            float[] probabilities = [.. scores];
            chains[ArticleFolds.Of(article.Name)].Apply(probabilities);
            for (var i = 0; i < article.Sentences.Count; i++)
                loss -= Math.Log(Math.Max(1e-6, probabilities[(i * Kinds) + (int)article.Sentences[i].Label]));
        }

        return loss;
    }
}
