using IngestPipeline.Extractors.Figures.Lexemes;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>
/// Tells lines a paper addresses to its readers from what it reports: "Subscribe for £2 for 2 months", "Related: bus lane fines pass £1m".
/// </summary>
internal static class Appeals
{
    private const int LongestAppeal = 18;

    public static bool IsAppeal(SentenceScan scan)
    {
        if (IsOffer(scan) || IsAsking(scan))
            return true;
        if (!scan.OpensBlock && !scan.Is(1, Roles.Person) || scan.Count > LongestAppeal || !scan.Is(0, Roles.Appeal) || !scan.IsCapital(0))
            return false;
        return scan.IsWord(0, "subscribe") || scan.IsWord(0, "donate") || scan.IsMark(1, ':') || scan.IsMark(2, ':')
            || scan[1].Kind == LexemeKind.Digits
            || scan.Is(1, Roles.Person) || scan.IsWord(1, "our") || scan.IsWord(1, "the") || scan.IsWord(1, "to") || scan.IsWord(1, "online")
            || scan.IsWord(1, "from") || scan.IsWord(1, "up");
    }

    /// <summary>"Adverts from £6", "Tickets £5 on the door", "Pay £5 a month and read", "To place a notice ring … (65p a word)".</summary>
    private static bool IsOffer(SentenceScan scan)
    {
        if (scan.IsWord(0, "to") && scan.IsCapital(0) && scan.Is(3, Traits.Offer | Traits.Notice))
            return scan.IsWord(1, "place") || scan.IsWord(1, "book");
        if (!scan.Is(0, Traits.Offer) || scan.Count > LongestAppeal)
            return false;
        return scan.Is(1, Roles.Currency) || !scan.IsWord(0, "pay") && (scan.IsMark(1, ':') || scan.IsWord(1, "from") || scan.IsWord(1, "is")
            || scan.IsWord(1, "are") || scan.IsWord(1, "cost")) && scan.Is(2, Roles.Currency);
    }

    /// <summary>"From £1.50 a week you can support reporting like this", "If 200 more of you gave £3 a month we could …".</summary>
    private static bool IsAsking(SentenceScan scan)
    {
        if (scan.Count is > 2 * LongestAppeal or < 4 || !scan.IsWord(0, "from") && !scan.IsWord(0, "if") && !scan.IsWord(0, "for"))
            return false;
        for (var i = 1; i + 2 < scan.Count; i++)
            if (scan.IsWord(i, "you") && (scan.IsWord(i + 1, "can") && scan.Is(i + 2, Roles.Appeal) || scan.IsWord(i - 1, "of")
                && (scan.IsWord(i + 1, "gave") || scan.IsWord(i + 1, "give") || scan.IsWord(i + 1, "paid"))))
                return true;
        return false;
    }
}
