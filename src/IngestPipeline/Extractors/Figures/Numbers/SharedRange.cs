using IngestPipeline.Extractors.Figures.Quantities;

namespace IngestPipeline.Extractors.Figures.Numbers;

/// <summary>Two numbers that share the unit after the second: "15–20 per cent", "between 44 and 61 officers".</summary>
/// <param name="Upper">The second number.</param>
/// <param name="Unit">The unit of both.</param>
internal readonly record struct SharedRange(NumberPhrase Upper, Unit Unit)
{
    /// <summary>Whether they are two figures, not one range: "from 79 to 93 per cent".</summary>
    public bool IsPair { get; init; }

    /// <summary>Whether they are no figure at all: "aged 18 to 24 years old", "two or three areas".</summary>
    public bool IsTrap { get; init; }
}
