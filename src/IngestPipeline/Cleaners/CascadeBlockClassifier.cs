using IngestPipeline.Cleaners.Features;
using IngestPipeline.Cleaners.Layout;
using IngestPipeline.Cleaners.Markup;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Cleaners.Patterns;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Cleaners;

/// <summary>
/// Labels every block of a document: rules first (the profile's furniture strings, what the markup's tags and names say, where the running
/// text lies), the model for what they leave in doubt, then what stands beside what. When too little of a page is left, it is asked
/// again in a gentler way.
/// </summary>
internal sealed class CascadeBlockClassifier(Profile profile, BlockModel? model) : IBlockClassifier
{
    private const int TooFewCharacters = 250;
    private const double TooSmallShare = 0.1;

    private readonly PatternRules _patterns = new(profile);

    public void Classify(Document document, CancellationToken cancellationToken = default)
    {
        var draft = Judge(document, isGentle: false, model, cancellationToken);
        if (draft.IsMarkup && IsTooLittle(draft, TooSmallShare))
            draft = Fuller(draft, Judge(document, isGentle: true, model, cancellationToken));
        if (draft.IsMarkup && IsTooLittle(draft, share: 0))
            draft = Fuller(draft, Judge(document, isGentle: true, model: null, cancellationToken));

        // Judged first, so that a page that is refused can be explained.
        draft.Commit();
        ArticleCheck.Require(draft);
    }

    /// <summary>What the rules make of a page of markup before the model is asked: where its features are taken from.</summary>
    internal PageView View(Document document, bool isGentle, CancellationToken cancellationToken = default) =>
        ApplyRules(new Draft(document), isGentle, cancellationToken);

    private Draft Judge(Document document, bool isGentle, BlockModel? model, CancellationToken cancellationToken)
    {
        var draft = new Draft(document);
        if (!draft.IsMarkup)
        {
            _patterns.Mark(draft, cancellationToken);
            new LayoutRules(draft).Apply();
        }
        else
        {
            var view = ApplyRules(draft, isGentle, cancellationToken);
            if (model is not null)
                ModelPass.Apply(draft, view, model, isGentle);
        }

        new PatternSequences(draft).Apply();
        RepeatRules.Apply(draft);
        WholeCuts.Apply(draft);
        return draft;
    }

    private PageView ApplyRules(Draft draft, bool isGentle, CancellationToken cancellationToken)
    {
        _patterns.Mark(draft, cancellationToken);
        var structure = PageStructure.Of(draft, isGentle);
        new MarkupRules(draft, structure).Apply(cancellationToken);
        return new PageView(draft, structure);
    }

    private static Draft Fuller(Draft one, Draft other) => KeptProse(other) > KeptProse(one) ? other : one;

    private static bool IsTooLittle(Draft draft, double share)
    {
        int all = 0;
        for (var i = 0; i < draft.Count; i++)
            all += draft.Traits[i].IsProse && draft.Hits[i] is null ? draft.Blocks[i].Text.Length : 0;
        var kept = KeptProse(draft);
        return kept < all && (kept < TooFewCharacters || kept < all * share);
    }

    private static int KeptProse(Draft draft)
    {
        var kept = 0;
        for (var i = 0; i < draft.Count; i++)
            kept += draft.IsKept(i) && draft.Traits[i].IsProse ? draft.Blocks[i].Text.Length : 0;
        return kept;
    }
}
