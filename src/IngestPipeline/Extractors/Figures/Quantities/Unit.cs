using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>What a number is a number of.</summary>
/// <param name="Kind">The kind of figure it makes.</param>
/// <param name="Code">The unit as the record names it.</param>
/// <param name="Next">The index after its last lexeme.</param>
internal readonly record struct Unit(FigureKind Kind, string Code, int Next)
{
    /// <summary>What the number is multiplied by to be in that unit.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Added after the factor: the seconds of "two minutes 20 seconds".</summary>
    public decimal Added { get; init; }

    /// <summary>The index after the last lexeme of the unit proper, before "a day"; the figure's words end there.</summary>
    public bool IsRate { get; init; }

    public bool IsSame(Unit other) => Kind == other.Kind && string.Equals(Code, other.Code, StringComparison.Ordinal);
}
