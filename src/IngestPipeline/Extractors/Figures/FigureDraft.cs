using IngestPipeline.Extractors.Figures.Changes;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures;

/// <summary>A figure while its sentence is read.</summary>
internal sealed class FigureDraft
{
    public required FigureKind Kind { get; init; }

    public required decimal Value { get; init; }

    public decimal? ValueTo { get; init; }

    public required string Unit { get; init; }

    public required double Confidence { get; init; }

    /// <summary>The index of its first lexeme.</summary>
    public required int First { get; init; }

    /// <summary>The index after the last lexeme of its words.</summary>
    public required int Next { get; init; }

    /// <summary>The index where the counted things begin, "overdue" in "212 overdue visits"; -1 when they are not said here.</summary>
    public int Things { get; init; } = -1;

    /// <summary>Whether the unit is taken from other words.</summary>
    public bool IsElided { get; init; }

    /// <summary>The figure its unit is taken from; null when it has its own.</summary>
    public FigureDraft? Like { get; init; }

    /// <summary>Whether it counts forces, counties or the like, which other figures are told of.</summary>
    public bool IsOfPlaces { get; init; }

    /// <summary>Whether it ends a bracket: "(2022: 388)".</summary>
    public bool IsAside { get; set; }

    public TextSpan Span { get; set; }

    public FigureQualifier? Qualifier { get; set; }

    public string? Subject { get; set; }

    /// <summary>Whether the words before it only point back: "it was".</summary>
    public bool PointsBack { get; set; }

    public string? Period { get; set; }

    /// <summary>The year of the period; 0 when it tells none.</summary>
    public int Year { get; set; }

    public FigureDraft? ChangedTo { get; set; }

    /// <summary>Whether another figure moved to this one.</summary>
    public bool IsChangeEnd { get; set; }

    public Comparator? Comparator { get; set; }

    public FigureDirection? Direction { get; set; }

    /// <summary>Whether it is itself a standard or an average that others are measured against.</summary>
    public bool IsYardstick { get; set; }

    /// <summary>Whether it stands after "within" or "in": a time that was to be kept.</summary>
    public bool IsLimit { get; set; }

    /// <summary>Whether it is of the whole country.</summary>
    public bool IsNational { get; set; }

    /// <summary>The body it is about; null where the article has only one.</summary>
    public string? Force { get; set; }

    /// <summary>Its index among the figures of its sentence.</summary>
    public int Position { get; set; }

    /// <summary>Its index among the article's figures.</summary>
    public int Index { get; set; }

    public bool Measures(FigureDraft other) => Kind == other.Kind && string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    /// <summary>Whether both are of one measure, as "four minutes" and "95 seconds" are.</summary>
    public bool IsLike(FigureDraft other) => Measures(other) || Kind == FigureKind.Duration && other.Kind == FigureKind.Duration;
}
