using IngestPipeline.Model;

namespace IngestPipeline.Cleaners;

/// <summary>A heading between two paragraphs of the article, beside them in the markup, is the article's, however short and plain it is.</summary>
internal static class SubheadRule
{
    private const float MostLinked = 0.5f;

    /// <summary>Speaks of headings the model has dropped; a furniture string or a name has the last word on its own.</summary>
    public static void Apply(Draft draft)
    {
        for (var i = 1; i < draft.Count - 1; i++)
            if (draft.Blocks[i].Kind == BlockKind.Heading && draft[i] is { IsKept: false, Score: not null } && draft.Hits[i] is null
                && draft.Traits[i].LinkDensity < MostLinked && IsBeside(draft, i, step: -1) && IsBeside(draft, i, step: 1))
                draft.Judge(i, BlockLabel.Content, "content", "rule:subhead");
    }

    /// <summary>Whether the next block on one side, ad labels and the like passed over, is running text of the article in the same element.</summary>
    private static bool IsBeside(Draft draft, int heading, int step)
    {
        var at = heading + step;
        while (at >= 0 && at < draft.Count && draft.IsCertainlyDropped(at))
            at += step;
        return at >= 0 && at < draft.Count && draft.IsKept(at) && draft.Traits[at].IsProse
            && draft.Blocks[heading].Element?.Parent is { } parent && ReferenceEquals(draft.Blocks[at].Element?.Parent, parent);
    }
}
