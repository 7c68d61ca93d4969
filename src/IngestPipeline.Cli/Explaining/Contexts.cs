using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>Finds the sentence around a piece of evidence; the block where sentences are not at hand.</summary>
internal sealed class Contexts(Record record, IReadOnlyList<Sentence> sentences)
{
    public TextSpan Around(IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0)
            return default;
        var first = Around(spans[0]);
        var last = Around(spans[^1]);
        return new TextSpan(Math.Min(first.Start, spans[0].Start), Math.Max(last.End, spans[^1].End));
    }

    public TextSpan Around(TextSpan span)
    {
        var around = span;
        var pieces = sentences.Count > 0 ? sentences.Select(sentence => sentence.Span) : record.Article.Blocks.Select(block => block.Span);
        foreach (var piece in pieces)
            if (piece.Overlaps(span))
                around = new TextSpan(Math.Min(around.Start, piece.Start), Math.Max(around.End, piece.End));
        return around;
    }
}
