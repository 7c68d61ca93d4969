using IngestPipeline.Extractors.Figures.Lexemes;

namespace IngestPipeline.Extractors.Figures.Periods;

/// <summary>Finds the aside an expression of time stands in; what stands outside it held at another time.</summary>
internal static class PeriodAsides
{
    private const int LongestAside = 20;
    private const int LongestApposition = 6;

    /// <summary>"callers, who waited six minutes last summer, will", "(it was 11 in August)", ", their home since 1911, ".</summary>
    public static Period Place(SentenceScan scan, Period period)
    {
        for (var i = period.First - 1; i >= Math.Max(0, period.First - LongestAside); i--)
        {
            if (scan.IsMark(i, '('))
                return Until(scan, period, i, ')');
            if (scan.IsMark(i, ';') || scan.IsMark(i, ')'))
                return period;
            if (!scan.IsMark(i, ','))
                continue;
            if (IsRelative(scan, i + 1))
                return scan.IsWord(i - 1, "inspectors") ? period : Until(scan, period, i, ',');
            return scan.IsWord(period.First, "since") && scan.IsMark(period.Next, ',') && period.First - i <= LongestApposition
                ? Until(scan, period, i, ',')
                : period;
        }

        return period;
    }

    /// <summary>Where the relative clause that begins at <paramref name="first"/> ends before <paramref name="limit"/>; 0 when it does not.</summary>
    public static int End(SentenceScan scan, int first, int limit)
    {
        if (!IsRelative(scan, first))
            return 0;
        for (var i = first; i < Math.Min(limit, first + LongestAside); i++)
            if (scan.IsMark(i, ','))
                return i;
        return 0;
    }

    private static Period Until(SentenceScan scan, Period period, int first, char mark)
    {
        for (var i = period.Next; i < Math.Min(scan.Count, period.Next + LongestAside); i++)
            if (scan.IsMark(i, mark))
                return period with { AsideFirst = first, AsideNext = i };
        return period;
    }

    private static bool IsRelative(SentenceScan scan, int at) =>
        scan.IsWord(at, "who") || scan.IsWord(at, "which") || scan.IsWord(at, "whose") || scan.IsWord(at, "where")
        || scan.WordAt(at) is "who's" or "who’s" or "who'd" or "who’d";
}
