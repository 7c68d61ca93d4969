using IngestPipeline.Cleaners.Layout;
using IngestPipeline.Cleaners.Markup;
using IngestPipeline.Cleaners.Patterns;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Cleaners;

/// <summary>
/// Labels every block of a document by rules: the profile's furniture strings, what the markup's tags and names say, where the running
/// text lies, and what stands beside what. When the rules leave too little of a page, they are asked again in a gentler way.
/// </summary>
internal sealed class RuleBlockClassifier(Profile profile) : IBlockClassifier
{
    private const int TooFewCharacters = 250;
    private const double TooSmallShare = 0.1;

    private readonly PatternRules _patterns = new(profile);

    public void Classify(Document document, CancellationToken cancellationToken = default)
    {
        var draft = Judge(document, isGentle: false, cancellationToken);
        if (draft.IsMarkup && IsTooLittle(draft))
        {
            var gentle = Judge(document, isGentle: true, cancellationToken);
            if (KeptProse(gentle) > KeptProse(draft))
                draft = gentle;
        }

        // Judged first, so that a page that is refused can be explained.
        draft.Commit();
        ArticleCheck.Require(draft);
    }

    private Draft Judge(Document document, bool isGentle, CancellationToken cancellationToken)
    {
        var draft = new Draft(document);
        _patterns.Mark(draft, cancellationToken);
        if (draft.IsMarkup)
            new MarkupRules(draft, isGentle).Apply(cancellationToken);
        else
            new LayoutRules(draft).Apply();
        new PatternSequences(draft).Apply();
        RepeatRules.Apply(draft);
        WholeCuts.Apply(draft);
        return draft;
    }

    private static bool IsTooLittle(Draft draft)
    {
        int all = 0;
        for (var i = 0; i < draft.Count; i++)
            all += draft.Traits[i].IsProse && draft.Hits[i] is null ? draft.Blocks[i].Text.Length : 0;
        var kept = KeptProse(draft);
        return kept < all && (kept < TooFewCharacters || kept < all * TooSmallShare);
    }

    private static int KeptProse(Draft draft)
    {
        var kept = 0;
        for (var i = 0; i < draft.Count; i++)
            kept += draft.IsKept(i) && draft.Traits[i].IsProse ? draft.Blocks[i].Text.Length : 0;
        return kept;
    }
}
