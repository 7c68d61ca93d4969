using System.Runtime.InteropServices;

namespace IngestPipeline.Readers.Html;

/// <summary>
/// What the parser is given of a page: its bare tags where they part text, and a character for each run of text. The rest is looked up in
/// the source when the tree has been made.
/// </summary>
/// <param name="Markup">The tags and characters.</param>
/// <param name="Tags">The start tags, in order.</param>
/// <param name="Runs">The runs of text, in order.</param>
/// <param name="Pieces">The pieces of all runs, in order.</param>
internal sealed record Outline(string Markup, List<OutlineTag> Tags, List<TextRun> Runs, List<TextPiece> Pieces)
{
    /// <summary>What the page says about itself.</summary>
    public required HeadFacts Facts { get; init; }

    /// <summary>Whether a <c>noscript</c> was left out.</summary>
    public bool HasNoScript { get; init; }

    /// <summary>The start tag at a position of the outline.</summary>
    public ref readonly OutlineTag TagAt(int position)
    {
        var tags = CollectionsMarshal.AsSpan(Tags);
        int low = 0, high = tags.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (tags[middle].Outline <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return ref tags[low];
    }

    /// <summary>The pieces of the run at a position of the outline; none when a tag stands there.</summary>
    public ReadOnlySpan<TextPiece> PiecesAt(int position)
    {
        var runs = CollectionsMarshal.AsSpan(Runs);
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (runs[middle].Outline <= position)
                low = middle;
            else
                high = middle - 1;
        }

        if (runs.IsEmpty || runs[low].Outline != position)
            return [];
        var end = low + 1 < runs.Length ? runs[low + 1].FirstPiece : Pieces.Count;
        return CollectionsMarshal.AsSpan(Pieces)[runs[low].FirstPiece..end];
    }
}
