using DiffPlex;
using IngestPipeline.Model;

namespace IngestPipeline.Review.Texts;

/// <summary>
/// Finds where two texts differ: by blocks first, then by words inside the blocks that differ. What is too large or too different to be
/// compared by words in good time is one hunk.
/// </summary>
internal static class TextComparer
{
    private const long MostWork = 6_000_000;
    private const int WidestGap = 2;

    public static IReadOnlyList<TextHunk> Hunks(string before, string after)
    {
        if (before == after)
            return [];
        var hunks = new List<TextHunk>();
        var whole = Trimmed(before, after);
        foreach (var lines in Differences(before, after, whole, LineChunker.Instance))
            hunks.AddRange(Differences(before, after, lines, WordChunker.Instance));
        return Joined(before, after, hunks);
    }

    /// <summary>What is left between the lines at the beginning and those at the end that both have.</summary>
    private static TextHunk Trimmed(string before, string after)
    {
        var head = before.AsSpan(0, before.AsSpan().CommonPrefixLength(after)).LastIndexOf('\n') + 1;
        var most = Math.Min(before.Length, after.Length) - head;
        var tail = 0;
        while (tail < most && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;
        var feed = before.AsSpan(before.Length - tail).IndexOf('\n');
        tail = feed < 0 ? 0 : tail - feed - 1;
        return new TextHunk(new TextSpan(head, before.Length - tail), new TextSpan(head, after.Length - tail));
    }

    private static List<TextHunk> Differences(string before, string after, TextHunk part, IChunker chunker)
    {
        if (part.Before.IsEmpty || part.After.IsEmpty)
            return part.Before.IsEmpty && part.After.IsEmpty ? [] : [part];
        var (old, now) = (Slice(before, part.Before), Slice(after, part.After));
        // The most work there can be is what one has times what the other has.
        if ((long)old.Length * now.Length / (chunker is WordChunker ? 25 : 2_500) > MostWork)
            return [part];
        var result = Differ.Instance.CreateDiffs(old, now, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        var (oldStarts, newStarts) = (Starts(result.PiecesOld, part.Before.Start), Starts(result.PiecesNew, part.After.Start));
        return [.. result.DiffBlocks.Select(block => new TextHunk(
            new TextSpan(oldStarts[block.DeleteStartA], oldStarts[block.DeleteStartA + block.DeleteCountA]),
            new TextSpan(newStarts[block.InsertStartB], newStarts[block.InsertStartB + block.InsertCountB])))];
    }

    private static int[] Starts(IReadOnlyList<string> pieces, int start)
    {
        var starts = new int[pieces.Count + 1];
        starts[0] = start;
        for (var i = 0; i < pieces.Count; i++)
            starts[i + 1] = starts[i] + pieces[i].Length;
        return starts;
    }

    /// <summary>Hunks with hardly a word between them are one: a sentence that was put otherwise reads as such.</summary>
    private static List<TextHunk> Joined(string before, string after, List<TextHunk> hunks)
    {
        var joined = new List<TextHunk>(hunks.Count);
        foreach (var hunk in hunks)
            if (joined.Count > 0 && IsNarrow(before.AsSpan(joined[^1].Before.End..hunk.Before.Start))
                && IsNarrow(after.AsSpan(joined[^1].After.End..hunk.After.Start)))
                joined[^1] = new TextHunk(
                    new TextSpan(joined[^1].Before.Start, hunk.Before.End), new TextSpan(joined[^1].After.Start, hunk.After.End));
            else
                joined.Add(hunk);
        return joined;
    }

    private static bool IsNarrow(ReadOnlySpan<char> gap)
    {
        var words = 0;
        for (var i = 0; i < gap.Length; i++)
            if (gap[i] == '\n')
                return false;
            else if (char.IsLetterOrDigit(gap[i]) && (i == 0 || !char.IsLetterOrDigit(gap[i - 1])))
                words++;
        return words <= WidestGap;
    }

    private static string Slice(string text, TextSpan span) => text[span.Start..span.End];
}
