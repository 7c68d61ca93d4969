using IngestPipeline.Extractors.Figures.Lexemes;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>Tells articles of statistics, whose figures are all of one stretch of time: "New figures show …".</summary>
internal static class Statistics
{
    public static bool AreTold(SentenceScan scan)
    {
        for (var i = 0; i < scan.Count; i++)
            if (scan.IsWord(i, "statistics") || scan.IsWord(i, "quarter") && scan.IsWord(i + 1, "report") || (scan.IsWord(i, "figures")
                || scan.IsWord(i, "data")) && IsFresh(scan, i - 1))
                return true;
        return false;
    }

    private static bool IsFresh(SentenceScan scan, int at) =>
        scan.IsWord(at, "new") || scan.IsWord(at, "latest") || scan.IsWord(at, "official") || scan.IsWord(at, "quarterly")
        || scan.WordAt(at) is "year's" or "year’s" or "quarter's" or "quarter’s" || scan.IsWord(at, "annual")
        || scan.IsWord(at, "provisional") || scan.IsWord(at, "crime");
}
