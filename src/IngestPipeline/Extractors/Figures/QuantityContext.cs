using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures;

/// <summary>What a number without a unit may take its unit from: the figures of this sentence and of the one before.</summary>
internal sealed class QuantityContext
{
    private const int FurthestFigure = 30;

    private string? _measuredBefore;

    /// <summary>The figures of the sentence being read.</summary>
    public List<FigureDraft> Current { get; private set; } = [];

    /// <summary>The figures of the sentence before; empty at a new section.</summary>
    public List<FigureDraft> Previous { get; private set; } = [];

    /// <summary>The noun of "the number of …" in this sentence.</summary>
    public string? Measured { get; set; }

    /// <summary>The noun of "the number of …" in this sentence or the one before.</summary>
    public string? MeasuredLately => Measured ?? _measuredBefore;

    /// <summary>The plural that the sentence before begins with: "The visits that …".</summary>
    public string? Topic { get; private set; }

    /// <summary>Goes on to the next sentence.</summary>
    public void Advance(bool newSection, string? topic)
    {
        Topic = newSection ? null : topic;
        (Previous, Current) = (Current, Previous);
        Current.Clear();
        _measuredBefore = Measured;
        Measured = null;
        if (!newSection)
            return;
        Previous.Clear();
        _measuredBefore = null;
    }

    /// <summary>The last count of at least <paramref name="part"/> things.</summary>
    public FigureDraft? CountedBefore(decimal part) => LastCount(Current, part) ?? LastCount(Previous, part);

    /// <summary>The figure whose unit a bare number shares; null when there is none.</summary>
    public static FigureDraft? Best(List<FigureDraft> drafts, bool preferPercent)
    {
        if (preferPercent && LastOf(drafts, FigureKind.Percent) is { } percent)
            return percent;
        return LastOf(drafts, FigureKind.Count) ?? LastOf(drafts, FigureKind.Ratio, "times") ?? LastOf(drafts, FigureKind.Duration)
            ?? LastOf(drafts, FigureKind.Percent);
    }

    private static FigureDraft? LastCount(List<FigureDraft> drafts, decimal part)
    {
        for (var i = drafts.Count - 1; i >= Math.Max(0, drafts.Count - FurthestFigure); i--)
            if (drafts[i].Kind is FigureKind.Count or FigureKind.Rate && drafts[i].Value >= part && drafts[i].Unit != "times")
                return drafts[i];
        return null;
    }

    private static FigureDraft? LastOf(List<FigureDraft> drafts, FigureKind kind, string? unit = null)
    {
        for (var i = drafts.Count - 1; i >= Math.Max(0, drafts.Count - FurthestFigure); i--)
            if (drafts[i].Kind == kind && (unit is null || drafts[i].Unit == unit))
                return drafts[i];
        return null;
    }
}
