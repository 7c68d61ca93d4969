using System.Runtime.InteropServices;

namespace IngestPipeline.Readers.Html;

/// <summary>A page without what no reader asks about, and the way back to where each character stood.</summary>
/// <param name="Text">What is left of the source.</param>
/// <param name="Pieces">Where each run of the text stood, in order.</param>
/// <param name="JsonLd">The bodies of the <c>application/ld+json</c> scripts.</param>
/// <param name="HasNoScript">Whether a <c>noscript</c> was left out.</param>
internal sealed record ReducedMarkup(string Text, List<SourcePiece> Pieces, IReadOnlyList<string> JsonLd, bool HasNoScript)
{
    /// <summary>Where a character of <see cref="Text"/> stood in the source.</summary>
    public int SourceOf(int position)
    {
        var pieces = CollectionsMarshal.AsSpan(Pieces);
        int low = 0, high = pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (pieces[middle].Reduced <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return pieces.IsEmpty ? position : pieces[low].Source + position - pieces[low].Reduced;
    }
}
