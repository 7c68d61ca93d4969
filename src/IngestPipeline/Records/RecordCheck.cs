using IngestPipeline.Model;

namespace IngestPipeline.Records;

/// <summary>Checks what a record promises of its spans: each inside the text, each text its slice.</summary>
public static class RecordCheck
{
    /// <summary>Every broken promise, one sentence each; none for a sound record.</summary>
    public static IEnumerable<string> Problems(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Blocks(record).Concat(Facts(record)).Concat(Quotes(record)).Concat(Mentions(record)).Concat(Changes(record)).Concat(Figures(record));
    }

    private static IEnumerable<string> Blocks(Record record)
    {
        var position = 0;
        foreach (var block in record.Article.Blocks)
        {
            if (block.Span.Start != position || !Fits(record, block.Span))
                yield return $"The block at {block.Span} does not follow the one before it.";
            position = block.Span.End + 1;
        }

        if (record.Article.Blocks.Count > 0 && position - 1 != record.Article.Text.Length)
            yield return "The blocks do not cover the article's text.";
    }

    private static IEnumerable<string> Facts(Record record)
    {
        foreach (var fact in record.Grades.Concat<Fact>(record.Tallies).Concat(record.Figures).Concat(record.Findings))
        {
            if (!IsSlice(record, fact.Span, fact.Text))
                yield return $"A {fact.GetType().Name.ToLowerInvariant()} at {fact.Span} says '{fact.Text}', which is not what stands there.";
            if (fact.Confidence is not (>= 0 and <= 1))
                yield return $"A {fact.GetType().Name.ToLowerInvariant()} at {fact.Span} has a confidence outside 0 to 1.";
        }
    }

    private static IEnumerable<string> Quotes(Record record)
    {
        foreach (var quote in record.Quotes)
        {
            if (quote.Spans.Count == 0 || !quote.Spans.All(span => Fits(record, span)))
                yield return $"The quote '{quote.Text}' has a span outside the text.";
            else if (!JoinsTo(record, quote))
                yield return $"The quote at {quote.Spans[0]} says words that are not what stands there.";
            if (quote.Cue is { } cue && !IsSlice(record, cue.Span, cue.Text))
                yield return $"The cue '{cue.Text}' at {cue.Span} is not what stands there.";
            if (quote.Speaker.Mention is { } mention && !Fits(record, mention))
                yield return $"The speaker's mention at {mention} is outside the text.";
        }
    }

    private static bool JoinsTo(Record record, Quote quote)
    {
        var position = 0;
        foreach (var span in quote.Spans)
        {
            var piece = record.Article.Text.AsSpan(span.Start, span.Length);
            var found = quote.Text.AsSpan(position).IndexOf(piece, StringComparison.Ordinal);
            if (found < 0 || found > 3)
                return false;
            position += found + piece.Length;
        }

        return position == quote.Text.Length;
    }

    private static IEnumerable<string> Mentions(Record record) =>
        from force in record.Forces
        from mention in force.Mentions
        where !Fits(record, mention)
        select $"A mention of {force.Id} at {mention} is outside the text.";

    private static IEnumerable<string> Changes(Record record) =>
        from figure in record.Figures
        where figure.Change is { } change && (change.To < 0 || change.To >= record.Figures.Count)
        select $"The figure at {figure.Span} changes to a figure that is not there.";

    private static IEnumerable<string> Figures(Record record)
    {
        foreach (var figure in record.Figures)
        {
            if (figure.Comparator is { } comparator && !IsSlice(record, comparator.Span, comparator.Text))
                yield return $"The comparator '{comparator.Text}' at {comparator.Span} is not what stands there.";
            if (figure.Force is { } id && !record.Forces.Any(force => string.Equals(force.Id, id, StringComparison.Ordinal)))
                yield return $"The figure at {figure.Span} is about {id}, which is not among the forces.";
        }
    }

    private static bool Fits(Record record, TextSpan span) => !span.IsEmpty && span.End <= record.Article.Text.Length;

    private static bool IsSlice(Record record, TextSpan span, string text) =>
        Fits(record, span) && record.Article.Text.AsSpan(span.Start, span.Length).SequenceEqual(text);
}
