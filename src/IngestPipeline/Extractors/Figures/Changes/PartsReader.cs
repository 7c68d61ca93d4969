using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Changes;

/// <summary>A total and the parts a sentence says it is made of.</summary>
internal sealed record PartsReader(FigureDraft Total, IReadOnlyList<FigureDraft> Parts, bool MayFallShort)
{
    private const int FurthestAnnouncement = 8;

    public bool AddUp
    {
        get
        {
            var sum = Parts.Sum(part => part.Value);
            return sum == Total.Value || MayFallShort && sum < Total.Value;
        }
    }

    /// <summary>
    /// Reads "612 offences: 400 in Kent and 212 in Essex", "400 in Kent and 212 in Essex, 612 in all", "Of 130 files 48 were handled well, 51
    /// adequately and 31 badly"; null when the sentence does not say that the parts are all there is.
    /// </summary>
    public static PartsReader? Read(SentenceScan scan, List<FigureDraft> figures)
    {
        if (figures.Count < 3 || IsOpen(scan))
            return null;
        foreach (var figure in figures)
            if (figure.ValueTo is not null || figure.Qualifier is not null || figure.ChangedTo is not null || figure.Direction is not null
                || figure.Kind is not (FigureKind.Count or FigureKind.Money))
                return null;
        var first = figures[0];
        if (IsAnnounced(scan, first.Next, figures[1].First) && AreAlike(first, figures, 1, figures.Count))
            return new PartsReader(first, figures[1..], MayFallShort: false);
        var last = figures[^1];
        if (IsTotal(scan, last) && AreAlike(last, figures, 0, figures.Count - 1))
            return new PartsReader(last, figures[..^1], MayFallShort: false);
        return figures.Count >= 4 && IsOfTotal(scan, first)
            && AreListed(scan, figures) ? new PartsReader(first, figures[1..], MayFallShort: true) : null;
    }

    /// <summary>Words that tell that something is left out or counted twice.</summary>
    private static bool IsOpen(SentenceScan scan)
    {
        for (var i = 0; i < scan.Count; i++)
            if (scan.IsWord(i, "rest") || scan.IsWord(i, "including") || scan.IsWord(i, "among") || scan.IsWord(i, "others")
                || scan.IsWord(i, "other")
                || scan.IsWord(i, "remainder") || scan.IsWord(i, "remaining") || scan.IsWord(i, "some") || scan.IsWord(i, "most")
                || scan.IsWord(i, "also") || scan.IsWord(i, "both") || scan.IsWord(i, "each") || scan.IsWord(i, "apiece")
                || scan.IsWord(i, "further") || scan.IsWord(i, "another") || scan.IsWord(i, "them"))
                return true;
        return false;
    }

    /// <summary>"612: 400 and 212", "612, made up of 400 and 212".</summary>
    private static bool IsAnnounced(SentenceScan scan, int from, int to)
    {
        if (to - from > FurthestAnnouncement)
            return false;
        for (var i = from; i < to; i++)
            if (scan.IsMark(i, ':') || scan.IsWord(i, "comprising") || (scan.IsWord(i, "made") && scan.IsWord(i + 1, "up"))
                || scan.IsWord(i, "consisting") || (scan.IsWord(i, "split") || scan.IsWord(i, "divided")) && scan.IsWord(i + 1, "between"))
                return true;
        return false;
    }

    /// <summary>"a total of 612", "making 612", "612 in all".</summary>
    private static bool IsTotal(SentenceScan scan, FigureDraft figure) =>
        scan.IsWord(figure.First - 1, "of") && scan.IsWord(figure.First - 2, "total") || scan.IsWord(figure.First - 1, "making")
        || scan.IsWord(figure.Next, "altogether") || scan.IsWord(figure.Next, "in") && (scan.IsWord(figure.Next + 1, "all")
            || scan.IsWord(figure.Next + 1, "total"));

    private static bool AreAlike(FigureDraft total, List<FigureDraft> figures, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (figures[i].Kind != total.Kind || total.Kind == FigureKind.Money && figures[i].Unit != total.Unit || figures[i].Value >= total.Value)
                return false;
        return to - from >= 2;
    }

    private static bool IsOfTotal(SentenceScan scan, FigureDraft first) =>
        scan.IsWord(0, "of") && first.First <= 2;

    /// <summary>Parts of one list, each counted as the total is, with a verb for the first alone.</summary>
    private static bool AreListed(SentenceScan scan, List<FigureDraft> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            if (figures[i].Like is null && figures[i].Unit != figures[0].Unit)
                return false;
            var before = figures[i].First - 1;
            if (i > 1 && !scan.IsMark(before, ',') && !scan.IsWord(before, "and") || i > 1 && figures[i].First - figures[i - 1].Next > 4)
                return false;
            if (i > 1 && scan.Is(figures[i].Next, Roles.Auxiliary))
                return false;
        }

        return true;
    }
}
