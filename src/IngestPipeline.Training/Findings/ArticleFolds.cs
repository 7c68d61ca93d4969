using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Findings;

/// <summary>
/// Deals articles out by their names: one part in <see cref="Parts"/> is the dev split, which nothing is trained on; the others are the folds.
/// </summary>
internal static class ArticleFolds
{
    /// <summary>How many folds there are to learn from.</summary>
    public const int Count = 5;

    /// <summary>What an article of the dev split is in.</summary>
    public const int Dev = Count;

    private const int Parts = Count + 1;

    /// <summary>0 to <see cref="Count"/> - 1, or <see cref="Dev"/>; the same on every run and machine.</summary>
    public static int Of(string article) => (int)(StableHash.Of(article) % Parts);
}
