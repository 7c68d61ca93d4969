using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>A quantity the article reports.</summary>
public sealed record Figure : Fact
{
    /// <summary>Makes a figure from its words: number and unit.</summary>
    public Figure(Grounding grounding) : base(grounding.Text, grounding.Span)
    {
    }

    [JsonConstructor]
    internal Figure(string text, TextSpan span) : base(text, span)
    {
    }

    /// <summary>What sort of quantity.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The number meant: £1.2m is 1200000, one in five is 0.2, 93 per cent is 93.</summary>
    public required decimal Value { get; init => field = Plain(value); }

    /// <summary>The upper end of a range; null for a single number.</summary>
    public decimal? ValueTo { get; init => field = value is { } number ? Plain(number) : null; }

    /// <summary><c>percent</c>, <c>percentage-points</c>, an ISO 4217 code, the counted noun, <c>hours</c>, <c>days</c>, …</summary>
    public required string Unit { get; init; }

    /// <summary>How the number is hedged or bounded; null when it is not.</summary>
    public FigureQualifier? Qualifier { get; init; }

    /// <summary>What is measured, in the article's words; null when nothing tells.</summary>
    public string? Subject { get; init; }

    /// <summary>When it held, as written; null when nothing tells.</summary>
    public string? Period { get; init; }

    /// <summary>The figure it moved to; null when it did not.</summary>
    public FigureChange? Change { get; init; }

    /// <summary>What the article compares it with; null when it is compared with nothing.</summary>
    public FigureComparator? Comparator { get; init; }

    /// <summary>Which way it moved, on both ends of a told change and on its size; null when the article tells no change.</summary>
    public FigureDirection? Direction { get; init; }

    /// <summary>The id of the body it is about, when the article has several; null otherwise.</summary>
    public string? Force { get; init; }

    /// <summary>The same number without trailing zeros, so that 1.4 million is written 1400000 however it was computed.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
