namespace IngestPipeline.Extractors.Figures;

/// <summary>
/// Tells lines a paper addresses to its readers from what it reports: "Subscribe for £2 for 2 months", "Related: bus lane fines pass £1m".
/// </summary>
internal static class Appeals
{
    private const int LongestAppeal = 18;

    public static bool IsAppeal(SentenceScan scan)
    {
        if (!scan.OpensBlock && !scan.Is(1, Roles.Person) || scan.Count > LongestAppeal || !scan.Is(0, Roles.Appeal) || !scan.IsCapital(0))
            return false;
        return scan.IsWord(0, "subscribe") || scan.IsWord(0, "donate") || scan.IsMark(1, ':') || scan.IsMark(2, ':') || scan[1].Kind == LexemeKind.Digits
            || scan.Is(1, Roles.Person) || scan.IsWord(1, "our") || scan.IsWord(1, "the") || scan.IsWord(1, "to") || scan.IsWord(1, "online")
            || scan.IsWord(1, "from") || scan.IsWord(1, "up");
    }
}
