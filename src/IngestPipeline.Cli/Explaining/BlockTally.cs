using System.Globalization;

namespace IngestPipeline.Cli.Explaining;

/// <summary>How many blocks were kept and removed, of how many characters, and for which reasons.</summary>
internal sealed record BlockTally
{
    public required BlockCount Kept { get; init; }

    public required BlockCount Removed { get; init; }

    /// <summary>The removed ones by reason, the most text first.</summary>
    public required IReadOnlyList<BlockCount> Reasons { get; init; }

    /// <summary>The share of the characters that were kept, as <c>61%</c>.</summary>
    public string KeptShare => Kept.Characters + Removed.Characters == 0
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{100d * Kept.Characters / (Kept.Characters + Removed.Characters):0}%");

    public static BlockTally Of(IReadOnlyList<ExplainedBlock> blocks)
    {
        var removed = blocks.Where(block => !block.IsKept).ToList();
        return new BlockTally
        {
            Kept = Count("kept", blocks.Where(block => block.IsKept)),
            Removed = Count("removed", removed),
            Reasons =
            [
                .. removed.GroupBy(block => block.Reason ?? block.Label, StringComparer.Ordinal).Select(group => Count(group.Key, group))
                    .OrderByDescending(count => count.Characters).ThenBy(count => count.Name, StringComparer.Ordinal),
            ],
        };
    }

    private static BlockCount Count(string name, IEnumerable<ExplainedBlock> blocks)
    {
        int count = 0, characters = 0;
        foreach (var block in blocks)
        {
            count++;
            characters += block.Text.Length - block.Cuts.Sum(cut => cut.Span.Length);
        }

        return new BlockCount(name, count, characters);
    }
}
