using System.Text.RegularExpressions;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Cleaners.Patterns;

/// <summary>
/// Holds every block against the profile's furniture strings: notes which pattern a whole line is, and cuts out what stands inside one.
/// What it means for the neighbours is <see cref="PatternSequences"/>' part.
/// </summary>
internal sealed class PatternRules(Profile profile)
{
    private const int LongestCaption = 400;

    private readonly PatternIndex _index = new(profile.Furniture.Patterns);

    public void Mark(Draft draft, CancellationToken cancellationToken)
    {
        List<FurniturePattern> found = [], candidates = [];
        for (var i = 0; i < draft.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _index.Find(draft.Blocks[i].Text, found, candidates);
            foreach (var pattern in found)
                Mark(draft, i, pattern);
        }
    }

    public static string RuleOf(FurniturePattern pattern) => "rule:" + pattern.Id;

    private static void Mark(Draft draft, int index, FurniturePattern pattern)
    {
        switch (pattern.Action)
        {
            case FurnitureAction.DropInline:
                CutMatches(draft, index, pattern);
                break;
            case FurnitureAction.DropInlineMarkCaption:
                CutMatches(draft, index, pattern);
                MarkCaption(draft, index, pattern);
                break;
            case FurnitureAction.MarkCaption or FurnitureAction.KeepOneAsCaption:
                MarkCaption(draft, index, pattern);
                break;
            case FurnitureAction.Keep or FurnitureAction.NoGradeZone or FurnitureAction.MarkEmbed:
                break;
            default:
                if (draft.Hits[index] is null && PatternGuard.Accepts(pattern, draft.Blocks[index], draft.Traits[index]))
                    draft.Hits[index] = pattern;
                break;
        }
    }

    private static void MarkCaption(Draft draft, int index, FurniturePattern pattern)
    {
        if (draft.Hits[index] is null && draft.Blocks[index].Text.Length <= LongestCaption && !draft.Traits[index].HasQuoteMark)
            draft.Hits[index] = pattern;
    }

    private static void CutMatches(Draft draft, int index, FurniturePattern pattern)
    {
        try
        {
            foreach (var match in pattern.Regex!.EnumerateMatches(draft.Blocks[index].Text))
                if (match.Length > 0)
                    draft.Cut(index, Widen(draft.Blocks[index].Text, match), Reason.OfCategory(pattern.Category), RuleOf(pattern));
        }
        catch (RegexMatchTimeoutException)
        {
            // Nothing more is cut: the text stays as it was read.
        }
    }

    /// <summary>Takes the blank before the match along when the match ends the text or another blank follows.</summary>
    private static TextSpan Widen(string text, ValueMatch match)
    {
        int start = match.Index, end = match.Index + match.Length;
        while (start > 0 && text[start - 1] == ' ' && (end == text.Length || text[end] == ' '))
            start--;
        return new TextSpan(start, end);
    }
}
