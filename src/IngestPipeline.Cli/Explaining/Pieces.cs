using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>Cuts a stretch of text at the edges of marked ranges in it.</summary>
internal static class Pieces
{
    public static IEnumerable<(TextSpan Span, bool IsMarked)> Of(TextSpan stretch, IReadOnlyList<TextSpan> marked)
    {
        var position = stretch.Start;
        foreach (var mark in marked.Order())
        {
            var start = Math.Clamp(mark.Start, position, stretch.End);
            var end = Math.Clamp(mark.End, start, stretch.End);
            if (start > position)
                yield return (new TextSpan(position, start), false);
            if (end > start)
                yield return (new TextSpan(start, end), true);
            position = end;
        }

        if (position < stretch.End)
            yield return (new TextSpan(position, stretch.End), false);
    }
}
