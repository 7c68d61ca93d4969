using System.Text.Json;
using IngestPipeline.Model;

namespace IngestPipeline.Review.Changes;

/// <summary>
/// Reads records somebody hands us for comparing: one of another version may lack a field or have one more, but nothing in it may be null
/// that cannot be, and no span may lie outside its text.
/// </summary>
public static class RecordParser
{
    private static readonly RecordJsonContext Context = new(new JsonSerializerOptions(RecordJson.Options)
    {
        TypeInfoResolver = null,
        RespectNullableAnnotations = true,
    });

    /// <summary>Reads a record.</summary>
    /// <exception cref="JsonException">The bytes are not one.</exception>
    public static Record Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var record = JsonSerializer.Deserialize(utf8, Context.Record) ?? throw new JsonException("The record is null.");
            return Spans(record).Any(span => span.End > record.Article.Text.Length)
                ? throw new JsonException("A span lies outside the article's text.")
                : record;
        }
        catch (JsonException exception) when (exception.Path is not null || exception.LineNumber is not null)
        {
            throw new JsonException(Sentence(exception, utf8.IsEmpty), exception);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            throw new JsonException("A value in it is none that a record can have.", exception);
        }
    }

    /// <summary>What a person can look for: the reader's own words name types of this program.</summary>
    private static string Sentence(JsonException exception, bool isEmpty)
    {
        if (isEmpty)
            return "It is empty.";
        var line = FormattableString.Invariant($"line {exception.LineNumber + 1}");
        return exception.Path is null or "$" or ""
            ? $"It is not JSON, or lacks what every record has ({line})."
            : $"{exception.Path.TrimStart('$').TrimStart('.')} is not what a record has there ({line}).";
    }

    private static IEnumerable<TextSpan> Spans(Record record) =>
        record.Article.Blocks.Select(block => block.Span)
            .Concat(record.Forces.SelectMany(force => force.Mentions))
            .Concat(record.Grades.Concat<Fact>(record.Tallies).Concat(record.Figures).Concat(record.Findings).Select(fact => fact.Span))
            .Concat(record.Quotes.SelectMany(quote => quote.Spans))
            .Concat(record.Quotes.Select(quote => quote.Speaker.Mention).OfType<TextSpan>())
            .Concat(record.Quotes.Select(quote => quote.Cue?.Span).OfType<TextSpan>());
}
