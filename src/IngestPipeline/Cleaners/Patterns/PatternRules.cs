using System.Text.RegularExpressions;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Furniture;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Cleaners.Patterns;

/// <summary>
/// Holds every block against the profile's furniture strings: notes which pattern a whole line is, and cuts out what stands inside one.
/// What it means for the neighbours is <see cref="PatternSequences"/>' part.
/// </summary>
internal sealed class PatternRules(Profile profile)
{
    private const int LongestCaption = 400;
    private const int LongestLabel = 50;
    private const int ShortestEnded = 60;
    private const string AdMarker = "ad-marker";

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
            if (found.Count == 0)
                MarkLabel(draft, i);
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

    /// <summary>A line that is a label by its words alone, or a paragraph that ends with one.</summary>
    private static void MarkLabel(Draft draft, int index)
    {
        var block = draft.Blocks[index];
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.Heading) || (draft.Traits[index].EndsSentence && block.Text[^1] != '?'))
            return;
        if (LabelWords.All.Find(block.Text) is { } label)
            draft.Hits[index] = block.HeadingLevel > 0 && label.Category != AdMarker && draft.IsMarkup ? null : label;
        else if (AfterLastSentence(block.Text) is > 0 and var start && LabelWords.All.Find(block.Text.AsSpan(start)) is { Category: AdMarker } ad)
            draft.Cut(index, new TextSpan(start - 1, block.Text.Length), Reason.OfCategory(ad.Category), RuleOf(ad));
    }

    /// <summary>Where the words after the last sentence begin, when they are few; else 0.</summary>
    private static int AfterLastSentence(string text)
    {
        if (text.Length < ShortestEnded)
            return 0;
        for (var i = text.Length - 2; i > 0 && text.Length - i <= LongestLabel; i--)
            if (text[i] == ' ' && text[i - 1] is ('.' or '!' or '?' or '”' or '"'))
                return i + 1;
        return 0;
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
