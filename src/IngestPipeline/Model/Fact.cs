using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>A typed fact with its evidence.</summary>
public abstract record Fact
{
    private protected Fact(string text, TextSpan span)
    {
        Text = text;
        Span = span;
    }

    /// <summary>Exactly the slice of <c>article.text</c> at <see cref="Span"/>.</summary>
    [JsonPropertyOrder(100)]
    public string Text { get; }

    /// <summary>The range in <c>article.text</c>, UTF-16 code units, half-open.</summary>
    [JsonPropertyOrder(101)]
    public TextSpan Span { get; }

    /// <summary>0–1: of the facts at 0.9, about nine in ten are right.</summary>
    [JsonPropertyOrder(102)]
    public double Confidence { get; init; } = 1;
}
