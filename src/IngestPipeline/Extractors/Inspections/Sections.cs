using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Where a page keeps a section for each of several forces: a date there is that force's, not the page's.</summary>
internal sealed class Sections
{
    private readonly bool[]? _inside;

    private Sections(bool[]? inside, bool areOfTwoBodies) => (_inside, AreOfTwoBodies) = (inside, areOfTwoBodies);

    /// <summary>Whether the article reports on a police force and a fire service: two inspections, with dates of their own.</summary>
    public bool AreOfTwoBodies { get; }

    public static Sections Of(Article article)
    {
        var heads = new bool[article.Blocks.Count];
        var forces = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in article.Facts.ForceMentions)
            if (mention.Kind != ForceMentionKind.Anaphor && article.BlockAt(mention.Span.Start) is var index
                && article.Blocks[index] is { Kind: BlockKind.Heading } block && mention.Span.Start - block.Span.Start <= 4)
            {
                heads[index] = true;
                forces.Add(mention.ForceId);
            }

        if (forces.Count < 2)
            return new Sections(null, IsOfTwoBodies(article));
        var inside = new bool[heads.Length];
        for (var i = 1; i < heads.Length; i++)
            inside[i] = heads[i - 1] || (inside[i - 1] && !heads[i]);
        return new Sections(inside, IsOfTwoBodies(article));
    }

    public bool Contain(Article article, int position) => _inside is not null && _inside[article.BlockAt(position)];

    private static bool IsOfTwoBodies(Article article)
    {
        var (police, fire) = (false, false);
        foreach (var force in article.Facts.Forces)
            if (force.Role == ForceRole.Subject)
                _ = force.Kind == ForceKind.Fire ? fire = true : police = true;
        return police && fire;
    }
}
