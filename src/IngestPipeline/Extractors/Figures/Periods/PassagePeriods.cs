using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Quantities;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Periods;

/// <summary>
/// Periods told once over a passage: "in the year to June … South Wales managed 79.1", "a budget for 2026/27 … Pay takes £141m".
/// </summary>
internal static class PassagePeriods
{
    /// <summary>A sentence with a time of its own opens a passage or ends the one before.</summary>
    public static void Note(SentenceScan scan, QuantityContext context, List<Period> periods)
    {
        foreach (var period in periods)
        {
            var isBudget = (PeriodFinder.IsFiscalYear(scan, period) || IsYearToCome(scan, period)) && IsOfBudget(scan);
            if (!period.IsReporting && !isBudget || period.AsideFirst >= 0)
                continue;
            context.Passage = (PeriodFinder.TextOf(scan, period), isBudget);
            return;
        }

        context.Passage = default;
    }

    /// <summary>The period of <paramref name="figure"/>, whose sentence tells none; null when the passage has none for it.</summary>
    public static string? Of(SentenceScan scan, QuantityContext context, FigureDraft figure)
    {
        if (context.Passage.Text is not { } period || PeriodRules.IsStandard(scan, figure))
            return null;
        if (!context.Passage.IsBudget)
            return figure is { IsElided: true, Kind: FigureKind.Percent or FigureKind.Rate } && PeriodRules.IsReported(scan, figure)
                && !scan.IsWord(figure.First - 1, "from") && !scan.IsWord(figure.First - 1, "to") ? period : null;
        return figure.Kind is FigureKind.Money or FigureKind.Percent && !IsSpoken(scan) ? period : null;
    }

    /// <summary>"Net budget for next year: £521.7m".</summary>
    private static bool IsYearToCome(SentenceScan scan, Period period) =>
        scan.IsWord(period.First, "next") && scan.IsWord(period.First + 1, "year") && scan.IsMark(period.Next, ':');

    private static bool IsOfBudget(SentenceScan scan)
    {
        for (var i = 0; i < scan.Count; i++)
            if (scan.IsWord(i, "budget") || scan.IsWord(i, "budgets") || scan.IsWord(i, "precept"))
                return true;
        return false;
    }

    /// <summary>Whether the sentence quotes someone or looks back.</summary>
    private static bool IsSpoken(SentenceScan scan)
    {
        for (var i = 0; i < scan.Count; i++)
            if (scan.IsQuoteMark(i) && !scan[i].Glued || scan.IsWord(i, "was") || scan.IsWord(i, "had")
                || scan.Is(i, Roles.Wish) || scan.IsWord(i, "nationally"))
                return true;
        return false;
    }
}
