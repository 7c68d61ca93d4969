using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>What a number without a unit may take its unit from: the figures of this sentence and of the one before.</summary>
internal sealed class QuantityContext
{
    private const int FurthestFigure = 30;
    private const decimal LargestPercent = 100;
    private const decimal WidestLength = 15;
    private const decimal SecondsInMinute = 60;
    private const decimal LargestMultiple = 20;
    private const decimal LeastKnown = 5;

    private readonly Dictionary<decimal, FigureDraft> _known = [];
    private string? _measuredBefore;
    private string? _topicBefore;
    private string? _reporting;

    /// <summary>The figures of the sentence being read.</summary>
    public List<FigureDraft> Current { get; private set; } = [];

    /// <summary>The figures of the sentence before; empty at a new section.</summary>
    public List<FigureDraft> Previous { get; private set; } = [];

    /// <summary>Whether this sentence or the one before has a percentage.</summary>
    public bool HasPercentNear => LastPercent(Current) is not null || LastPercent(Previous) is not null;

    /// <summary>What the table being read tells of its cells.</summary>
    public TableHeads Table { get; } = new();

    /// <summary>The noun of "the number of …" in this sentence.</summary>
    public string? Measured { get; set; }

    /// <summary>The noun of "the number of …" in this sentence or the one before.</summary>
    public string? MeasuredLately => Measured ?? _measuredBefore;

    /// <summary>The plural that the sentence before begins with: "The visits that …".</summary>
    public string? Topic { get; private set; }

    /// <summary>The topic of the sentence before or of the one before that.</summary>
    public string? TopicLately => Topic ?? _topicBefore;

    /// <summary>The plural that the sentence before consists of: "Knives?".</summary>
    public string? Asked { get; private set; }

    /// <summary>Whether the article opens by saying that it is of statistics.</summary>
    public bool IsOfStatistics { get; set; }

    /// <summary>The stretch those statistics are of: "the year to March".</summary>
    public string? Reporting { get => IsOfStatistics ? _reporting : null; set => _reporting = value; }

    /// <summary>Whether such a stretch was told, though the article may not be known to be of statistics yet.</summary>
    public bool HasReporting => _reporting is not null;

    /// <summary>The time of the sentence that opens a list: "between April 2016 and March 2021:".</summary>
    public string? Listed { get; set; }

    /// <summary>The stretch told once for the sentences after it, and whether it is the year of a budget.</summary>
    public (string? Text, bool IsBudget) Passage { get; set; }

    /// <summary>What "Of the 27" in this sentence stands for.</summary>
    public FigureDraft? Whole { get; set; }

    /// <summary>"the 27": what was counted 27 of, anywhere before.</summary>
    public FigureDraft? Known(decimal value) => _known.GetValueOrDefault(value);

    /// <summary>Goes on to the next sentence.</summary>
    /// <param name="newSection">Whether it begins a section.</param>
    /// <param name="topic">The plural that the sentence left is about.</param>
    /// <param name="isAsked">Whether that sentence was a question of a word or two.</param>
    /// <param name="isAside">Whether it was too short to change what is talked of.</param>
    public void Advance(bool newSection, string? topic, bool isAsked = false, bool isAside = false)
    {
        foreach (var draft in Current)
            if (draft is { Kind: FigureKind.Count, IsElided: false, Value: >= LeastKnown })
                _known[draft.Value] = draft;
        Asked = isAsked && !newSection ? topic : null;
        _topicBefore = newSection ? null : Topic;
        Topic = newSection ? null : topic;
        if (Current.Count > 0 || !isAside)
            (Previous, Current) = (Current, Previous);
        Current.Clear();
        Whole = null;
        _measuredBefore = Measured;
        Measured = null;
        if (!newSection)
            return;
        Previous.Clear();
        _measuredBefore = null;
        if (!Passage.IsBudget)
            Passage = default;
    }

    /// <summary>The last count of at least <paramref name="part"/> things.</summary>
    public FigureDraft? CountedBefore(decimal part) => LastCount(Current, part) ?? LastCount(Previous, part);

    /// <summary>The figure whose unit the bare number <paramref name="value"/> shares; null when there is none.</summary>
    public static FigureDraft? Best(List<FigureDraft> drafts, decimal value, bool preferPercent)
    {
        if ((preferPercent || !decimal.IsInteger(value)) && Last(drafts, value, IsShare) is { } share)
            return share;
        return Last(drafts, value, draft => draft is { Kind: FigureKind.Count, IsOfPlaces: false })
            ?? Last(drafts, value, draft => draft.Kind == FigureKind.Count)
            ?? Last(drafts, value, draft => draft.Kind == FigureKind.Percent && draft.Unit == "percent")
            ?? Last(drafts, value, draft => draft.Kind == FigureKind.Duration || !preferPercent && draft.Kind == FigureKind.Ratio
            && draft.Unit == "times")
            ?? Last(drafts, value, draft => draft.Kind == FigureKind.Percent);
    }

    /// <summary>The last figure that tells a level, when "it was 24" may tell another of the same.</summary>
    public static FigureDraft? LastLevel(List<FigureDraft> drafts, decimal value) =>
        Last(drafts, value, draft => draft.Kind is FigureKind.Count or FigureKind.Percent or FigureKind.Rate && draft.Unit != "percentage-points");

    /// <summary>The last length of time.</summary>
    public static FigureDraft? LastLength(List<FigureDraft> drafts, decimal value) =>
        Last(drafts, value, draft => draft.Kind == FigureKind.Duration);

    /// <summary>The last percentage.</summary>
    public static FigureDraft? LastShare(List<FigureDraft> drafts, decimal value) =>
        Last(drafts, value, draft => draft.Kind == FigureKind.Percent && draft.Unit == "percent");

    /// <summary>The currency of the last money in this sentence or the one before.</summary>
    public string? CurrencyLately => (Last(Current, 0, draft => draft.Kind == FigureKind.Money)
        ?? Last(Previous, 0, draft => draft.Kind == FigureKind.Money))?.Unit;

    private static bool IsShare(FigureDraft draft) =>
        draft.Kind == FigureKind.Rate || draft.Kind == FigureKind.Percent && draft.Unit == "percent";

    /// <summary>Whether the number may be of the same measure: no percentage is 1,870, no wait of ten seconds becomes 2,391.</summary>
    private static bool Fits(FigureDraft draft, decimal value) => draft.Kind switch
    {
        FigureKind.Count when !decimal.IsInteger(value) => !decimal.IsInteger(draft.Value),
        FigureKind.Percent => value <= LargestPercent,
        FigureKind.Duration when IsInMinutes(draft, value) => true,
        FigureKind.Duration => value <= draft.Value * WidestLength && draft.Value <= value * WidestLength,
        FigureKind.Ratio => value <= LargestMultiple,
        _ => true,
    };

    /// <summary>"three minutes 50 seconds, down from six and a half": the larger unit is meant.</summary>
    public static bool IsInMinutes(FigureDraft draft, decimal value) =>
        draft is { Unit: "seconds", Value: >= SecondsInMinute } && value * SecondsInMinute <= draft.Value * WidestLength
        && value < draft.Value / WidestLength;

    private static FigureDraft? Last(List<FigureDraft> drafts, decimal value, Func<FigureDraft, bool> isWanted)
    {
        for (var i = drafts.Count - 1; i >= Math.Max(0, drafts.Count - FurthestFigure); i--)
            if (isWanted(drafts[i]) && Fits(drafts[i], value))
                return drafts[i];
        return null;
    }

    private static FigureDraft? LastCount(List<FigureDraft> drafts, decimal part)
    {
        for (var i = drafts.Count - 1; i >= Math.Max(0, drafts.Count - FurthestFigure); i--)
            if (drafts[i].Kind is FigureKind.Count or FigureKind.Rate && drafts[i].Value >= part && drafts[i].Unit != "times"
                && drafts[i] is { ChangedTo: null, IsAside: false } && !IsOfBefore(drafts[i]))
                return drafts[i];
        return null;
    }

    /// <summary>"a year ago it was fifty": what follows is part of what holds now.</summary>
    private static bool IsOfBefore(FigureDraft draft) =>
        draft is { IsElided: true, Period: { } period } && (period.EndsWith("ago", StringComparison.Ordinal)
            || period.EndsWith("before", StringComparison.Ordinal) || period.EndsWith("earlier", StringComparison.Ordinal));

    private static FigureDraft? LastPercent(List<FigureDraft> drafts) => Last(drafts, 0, draft => draft.Kind == FigureKind.Percent);
}
