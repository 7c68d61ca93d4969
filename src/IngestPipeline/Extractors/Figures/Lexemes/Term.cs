using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Lexemes;

/// <summary>What the vocabulary knows of a word.</summary>
internal sealed class Term
{
    public Roles Roles { get; set; }

    public Traits Traits { get; set; }

    /// <summary>The number meant, the factor of a scale, the denominator of a fraction; 0 for other words.</summary>
    public decimal Value { get; set; }

    /// <summary>The unit, the currency or the qualifier it stands for; null for other words.</summary>
    public string? Code { get; set; }

    /// <summary>How long a unit of time is; 0 for other words.</summary>
    public long Seconds { get; set; }

    /// <summary>Which way it tells that something moved; null for other words.</summary>
    public FigureDirection? Direction { get; set; }
}
