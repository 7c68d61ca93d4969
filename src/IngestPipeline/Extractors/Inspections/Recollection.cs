using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>
/// Tells an article that recalls an inspection in passing, as minutes and stories of budgets do, from one that reports it: it comes to the
/// inspectors in its second half only, for a paragraph or two.
/// </summary>
internal static class Recollection
{
    private const int MostBlocks = 2;

    /// <summary>Of inspections and inspectors, whoever's they are.</summary>
    private const string Stem = "nspect";

    public static bool Is(Article article, InspectionScan scan)
    {
        var half = article.Text.Length / 2;
        if (scan.Title.Exists(match => IsOfInspectors(match.Value.Kind)) || article.Text.AsSpan(0, half).Contains(Stem, StringComparison.Ordinal))
            return false;
        var (blocks, last) = (0, -1);
        foreach (var match in scan.Text)
        {
            if (!IsOfInspectors(match.Value.Kind))
                continue;
            if (match.Start < half)
                return false;
            var block = article.BlockAt(match.Start);
            if (block != last && ++blocks > MostBlocks)
                return false;
            last = block;
        }

        return blocks > 0;
    }

    private static bool IsOfInspectors(InspectionTermKind kind) => kind is not (
        InspectionTermKind.LooseTitle or InspectionTermKind.Visit or InspectionTermKind.Release);
}
