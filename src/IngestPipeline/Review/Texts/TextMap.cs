using IngestPipeline.Model;

namespace IngestPipeline.Review.Texts;

/// <summary>Carries places of one text over to another.</summary>
internal sealed class TextMap(IReadOnlyList<TextHunk> hunks)
{
    /// <summary>Where the same words stand; null where a hunk touches the span.</summary>
    public TextSpan? Exact(TextSpan span)
    {
        var next = FirstEndingAfter(span.Start);
        if (next < hunks.Count && hunks[next].Before.Start < span.End)
            return null;
        return span.Shift(ShiftBefore(next));
    }

    /// <summary>Whether a span of the later text holds only words the earlier one has too.</summary>
    public bool IsUnchangedAfter(TextSpan span)
    {
        int low = 0, high = hunks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hunks[middle].After.End > span.Start)
                high = middle;
            else
                low = middle + 1;
        }

        return low == hunks.Count || hunks[low].After.Start >= span.End;
    }

    /// <summary>Where the words stand or what stands in their place.</summary>
    public TextSpan Around(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        var start = first < hunks.Count && hunks[first].Before.Start <= span.Start ? hunks[first].After.Start : span.Start + ShiftBefore(first);
        var last = FirstEndingAfter(Math.Max(span.End - 1, span.Start));
        var end = last < hunks.Count && hunks[last].Before.Start < span.End ? hunks[last].After.End : span.End + ShiftBefore(last);
        return new TextSpan(start, Math.Max(start, end));
    }

    private int ShiftBefore(int hunk) => hunk == 0 ? 0 : hunks[hunk - 1].After.End - hunks[hunk - 1].Before.End;

    private int FirstEndingAfter(int position)
    {
        int low = 0, high = hunks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hunks[middle].Before.End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
