using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Sections whose heading names no force but whose first words do: "The one that's up" over "Avon and Somerset was …".</summary>
internal static class OpenedSections
{
    /// <summary>Fewer forces are no round-up.</summary>
    private const int FewestForces = 3;

    /// <summary>How far into its section the force may stand: "That's Devon and Cornwall".</summary>
    private const int Reach = 12;

    /// <summary>Where each starts and whose it is; none unless several forces have one.</summary>
    public static List<(int Start, string Force)> Of(Article article)
    {
        var sections = new List<(int Start, string Force)>();
        var forces = new HashSet<string>(StringComparer.Ordinal);
        var mentions = (IReadOnlyList<ForceMention>)article.Facts.ForceMentions;
        for (var i = 0; i + 1 < article.Blocks.Count; i++)
        {
            if (article.Blocks[i].Kind != BlockKind.Heading || article.Blocks[i + 1].Kind == BlockKind.Heading)
                continue;
            var first = MentionOrder.CountBefore(mentions, article.Blocks[i].Span.Start);
            if (first >= mentions.Count || mentions[first].Kind == ForceMentionKind.Anaphor
                || mentions[first].Span.Start - article.Blocks[i + 1].Span.Start is < 0 or > Reach)
                continue;
            sections.Add((article.Blocks[i].Span.Start, mentions[first].ForceId));
            forces.Add(mentions[first].ForceId);
        }

        return forces.Count >= FewestForces ? sections : [];
    }
}
