namespace IngestPipeline.Runs.Yields;

/// <summary>
/// Compares a source's yield with its own history. A field has drifted when, at its earlier share, so few records with it would be seen
/// less than once in ten thousand runs (the exact binomial tail, so that two documents can tell as well as two hundred), and its share fell
/// by a fifth at least; texts, when their mean length halved.
/// </summary>
internal static class DriftFinder
{
    private const int SmallestHistory = 5;
    private const int SmallestForLength = 3;
    private const double Improbable = 1e-4;
    private const double SmallestFall = 0.2;

    public static IEnumerable<YieldDrift> Find(IReadOnlyList<SourceYield> now, IReadOnlyList<SourceYield> history)
    {
        var earlier = history.ToDictionary(yield => yield.Source, StringComparer.Ordinal);
        foreach (var yield in now)
            if (earlier.TryGetValue(yield.Source, out var before) && before.Documents >= SmallestHistory)
                foreach (var drift in Compare(yield, before))
                    yield return drift;
    }

    /// <summary>P(X ≤ hits) of a binomial with so many trials.</summary>
    internal static double LowerTail(int hits, int trials, double share)
    {
        if (hits >= trials)
            return 1;
        var odds = Math.Log(share) - Math.Log(1 - share);
        var log = trials * Math.Log(1 - share);
        var sum = Math.Exp(log);
        for (var i = 0; i < hits; i++)
        {
            log += Math.Log((double)(trials - i) / (i + 1)) + odds;
            sum += Math.Exp(log);
        }

        return Math.Min(sum, 1);
    }

    private static IEnumerable<YieldDrift> Compare(SourceYield now, SourceYield before)
    {
        foreach (var (field, had) in before.Filled)
        {
            var has = now.Filled.GetValueOrDefault(field);
            var (shareBefore, shareNow) = ((double)had / before.Documents, (double)has / now.Documents);
            // One is added to both sides, as Laplace did: five of five is not a certainty.
            var expected = (had + 1.0) / (before.Documents + 2.0);
            if (shareBefore - shareNow >= SmallestFall && LowerTail(has, now.Documents, expected) < Improbable)
                yield return new YieldDrift(now.Source, field, Math.Round(shareBefore, 3), Math.Round(shareNow, 3), now.Documents);
        }

        var (lengthBefore, lengthNow) = ((double)before.Characters / before.Documents, (double)now.Characters / now.Documents);
        if (now.Documents >= SmallestForLength && lengthNow < lengthBefore / 2)
            yield return new YieldDrift(now.Source, "text", Math.Round(lengthBefore), Math.Round(lengthNow), now.Documents);
    }
}
