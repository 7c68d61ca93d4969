using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>What someone said or wrote, between quotation marks or introduced as their words.</summary>
public sealed record Quote
{
    /// <summary>Makes a quote from its pieces in text order, outer marks excluded; there must be one at least.</summary>
    /// <exception cref="ArgumentException">There are no pieces.</exception>
    public Quote(IReadOnlyList<Grounding> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        if (pieces.Count == 0)
            throw new ArgumentException("A quote has at least one piece.", nameof(pieces));
        Text = Join(pieces);
        Spans = [.. pieces.Select(piece => piece.Span)];
    }

    [JsonConstructor]
    internal Quote(string text, IReadOnlyList<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    /// <summary>The words said: paragraphs joined by <c>\n</c>, halves split by an attribution joined by <c> … </c>.</summary>
    public string Text { get; }

    /// <summary>The pieces in <c>article.text</c>, marks excluded.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>A whole clause or more, or a part of one.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>Who said it.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>The words that attribute it, such as <c>said</c>; null when none stand.</summary>
    public Cue? Cue { get; init; }

    /// <summary>0–1: of the quotes at 0.9, about nine in ten are right.</summary>
    public double Confidence { get; init; } = 1;

    private static string Join(IReadOnlyList<Grounding> pieces)
    {
        var text = pieces[0].Text;
        for (var i = 1; i < pieces.Count; i++)
        {
            var between = new TextSpan(pieces[i - 1].Span.End, pieces[i].Span.Start);
            var separator = pieces[i].Article.Slice(between).Contains('\n') ? "\n" : " … ";
            text = text + separator + pieces[i].Text;
        }

        return text;
    }
}
