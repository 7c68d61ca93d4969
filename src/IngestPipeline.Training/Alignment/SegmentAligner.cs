using IngestPipeline.Cleaners;
using IngestPipeline.Model;

namespace IngestPipeline.Training.Alignment;

/// <summary>Finds the blocks that hold strings known to be, or not to be, the article's.</summary>
internal static class SegmentAligner
{
    public static BlockTarget[] Align(IReadOnlyList<string> keep, IReadOnlyList<string> drop, IReadOnlyList<Block> blocks)
    {
        var texts = blocks.Select(block => TextFold.Letters(block.Text)).ToArray();
        var targets = new BlockTarget[blocks.Count];
        foreach (var segment in drop)
            foreach (var index in Holding(texts, segment))
                targets[index] = BlockTarget.Drop;
        foreach (var segment in keep)
            MarkLongest(targets, texts, segment);
        return targets;
    }

    /// <summary>What is said twice on a page stands in the article once: most likely where it is longest.</summary>
    private static void MarkLongest(BlockTarget[] targets, string[] texts, string segment)
    {
        var longest = -1;
        foreach (var index in Holding(texts, segment))
        {
            if (longest < 0 || texts[index].Length > texts[longest].Length)
                longest = index;
        }

        if (longest >= 0)
            targets[longest] = targets[longest] == BlockTarget.Drop ? BlockTarget.Unknown : BlockTarget.Keep;
    }

    private static IEnumerable<int> Holding(string[] texts, string segment)
    {
        var letters = TextFold.Letters(segment);
        for (var i = 0; i < texts.Length; i++)
            if (letters.Length > 0 && texts[i].Contains(letters, StringComparison.Ordinal))
                yield return i;
    }
}
