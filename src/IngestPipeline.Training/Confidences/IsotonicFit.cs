using System.Collections.Immutable;
using IngestPipeline.Extractors.Confidences;

namespace IngestPipeline.Training.Confidences;

/// <summary>
/// The rising line that fits scores to shares best in the least-squares sense: pool adjacent violators (Ayer and others, 1955). Scores are
/// rounded to hundredths, and half a right and half a wrong fact are added to each, so that few facts claim nothing.
/// </summary>
internal static class IsotonicFit
{
    private const double Prior = 0.5;

    public static ImmutableArray<ConfidenceStep> Of(IEnumerable<ConfidenceObservation> facts)
    {
        var pools = new List<(double Right, double Weight, List<(double Score, int Items)> Scores)>();
        foreach (var group in facts.GroupBy(fact => Math.Round(fact.Score, 2)).OrderBy(group => group.Key))
        {
            var (items, right) = (group.Count(), group.Count(fact => fact.IsRight));
            pools.Add((right + Prior, items + (2 * Prior), [(group.Key, items)]));
            while (pools.Count > 1 && Share(pools[^2]) >= Share(pools[^1]))
            {
                var (last, before) = (pools[^1], pools[^2]);
                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add((before.Right + last.Right, before.Weight + last.Weight, [.. before.Scores, .. last.Scores]));
            }
        }

        return [.. pools.SelectMany(pool => pool.Scores.Select(score =>
            new ConfidenceStep(score.Score, Math.Round(Share(pool), 4), score.Items)))];
    }

    private static double Share((double Right, double Weight, List<(double Score, int Items)> Scores) pool) => pool.Right / pool.Weight;
}
