using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Looks things up in mentions that stand in text order.</summary>
internal static class MentionOrder
{
    /// <summary>How many mentions start before <paramref name="position"/>.</summary>
    public static int CountBefore(IReadOnlyList<ForceMention> mentions, int position)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
