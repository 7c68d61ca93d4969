using System.Buffers;
using IngestPipeline.Cleaners.Heads;
using IngestPipeline.Cleaners.Patterns;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Furniture;

namespace IngestPipeline.Cleaners.Layout;

/// <summary>Judges the blocks of plain text, where only order, length and blank lines tell.</summary>
internal sealed class LayoutRules(Draft draft)
{
    /// <summary>The rule that takes a pasted mail's subject for the headline where none is printed.</summary>
    public const string MailSubject = "rule:mail-subject";

    private const int LongestTitle = 240;
    private const int FewestTitleWords = 3;
    private const int HeadBlocks = 14;
    private const int MostLabels = 4;
    private const int FewestStandfirstWords = 8;
    private const int MostStandfirstWords = 45;

    // What stands between an area and its grade in a list.
    private static readonly SearchValues<char> Pairing = SearchValues.Create(":-–—");

    private int _firstProse = -1;

    public void Apply()
    {
        NavigationRuns.Apply(draft);
        JudgeLines();
        new PastedHead(draft).Apply();
        FindTitle();
        _firstProse = FirstProse();
        JudgeHead();
        FindStandfirst();
    }

    /// <summary>What a line says by itself; what it means for its neighbours comes later.</summary>
    private void JudgeLines()
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsOpen(i))
                continue;
            var hit = draft.Hits[i];
            if (hit?.Action is FurnitureAction.KeepAsNote)
                draft.Judge(i, BlockLabel.Content, "note", PatternRules.RuleOf(hit));
            else if (hit?.Action is FurnitureAction.DropLine)
                draft.Drop(i, Reason.OfCategory(hit.Category), PatternRules.RuleOf(hit));
            else if (draft.Blocks[i].Kind == BlockKind.Caption || hit?.Action is FurnitureAction.MarkCaption or FurnitureAction.DropInlineMarkCaption)
                CaptionRule.Judge(draft, i);
            else if (CreditShape.Fits(draft.Blocks[i].Text))
                draft.Drop(i, Reason.Credit, "rule:credit-line");
            else if (MenuShape.Fits(draft.Blocks[i].Text))
                draft.Drop(i, Reason.Navigation, "rule:menu-line");
        }
    }

    private void FindTitle()
    {
        var labels = MostLabels;
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsOpen(i) || draft.Hits[i] is not null || i == draft.Subject || IsDateline(i) || IsByline(i, isHead: true))
                continue;
            if (IsTitleLike(i))
            {
                SetTitle(i, "rule:first-line");
                return;
            }

            // A slug, a section, a columnist's name may stand above the headline.
            if (labels-- == 0 || !IsLabel(i))
                break;
        }

        if (draft.Subject >= 0)
            SetTitle(draft.Subject, MailSubject);
    }

    private void SetTitle(int index, string rule)
    {
        draft.Title = index;
        draft.Judge(index, BlockLabel.Title, Reason.Title, rule);
        if (draft.Subject >= 0 && draft.Subject != index)
            draft.Drop(draft.Subject, Reason.MailHeader, "rule:mail-header");
    }

    private bool IsLabel(int index) =>
        draft.Traits[index].Words < FewestTitleWords && char.IsLetterOrDigit(draft.Blocks[index].Text[^1])
        && draft.Blocks[index].Kind is BlockKind.Paragraph or BlockKind.Heading;

    private bool IsTitleLike(int index)
    {
        var text = draft.Blocks[index].Text;
        return text.Length <= LongestTitle && draft.Traits[index].Words >= FewestTitleWords && text[^1] is not ('.' or ':' or ';' or ',')
            && draft.Blocks[index].Kind is BlockKind.Paragraph or BlockKind.Heading && !text.EndsWith(".”", StringComparison.Ordinal)
            && !(GradeTail.Ends(text) && text.AsSpan().ContainsAny(Pairing));
    }

    private int FirstProse()
    {
        for (var i = draft.Title + 1; i < draft.Count; i++)
            if (draft.IsOpen(i) && draft.Hits[i] is null && draft.Traits[i] is { IsProse: true, EndsSentence: true })
                return i;
        return draft.Count;
    }

    private void JudgeHead()
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsOpen(i))
                continue;
            var isHead = i < _firstProse && i <= draft.Title + HeadBlocks;
            var hit = draft.Hits[i];
            if (hit is { Action: FurnitureAction.Metadata, Category: "dateline" } || (isHead && IsDateline(i)))
                draft.Judge(i, BlockLabel.Dateline, Reason.Dateline, hit is null ? "rule:dateline" : PatternRules.RuleOf(hit));
            else if (hit is { Action: FurnitureAction.Metadata } || IsByline(i, isHead))
                draft.Judge(i, BlockLabel.Byline, Reason.Byline, hit is null ? "rule:byline" : PatternRules.RuleOf(hit));
        }
    }

    private bool IsByline(int index, bool isHead)
    {
        var text = draft.Blocks[index].Text;
        if (draft.Blocks[index].Kind is not (BlockKind.Paragraph or BlockKind.Heading))
            return false;
        if (isHead && (BylineShape.Fits(text) || BylineShape.IsNameAndDay(text)))
            return true;
        if (text.StartsWith("By ", StringComparison.Ordinal) && BylineShape.IsBareName(text.AsSpan(3)))
            return true;
        var isBelow = index > 0 && draft[index - 1]?.Label is BlockLabel.Dateline or BlockLabel.Byline;
        return isHead && isBelow && (BylineShape.IsBareName(text) || BylineShape.IsRole(text));
    }

    private bool IsDateline(int index) => DatelineShape.Fits(draft.Blocks[index].Text);

    private void FindStandfirst()
    {
        if (draft.Title < 0)
            return;
        var isBeforeByline = Enumerable.Range(draft.Title + 1, Math.Min(4, draft.Count - draft.Title - 1))
            .Any(i => draft[i]?.Label is BlockLabel.Byline or BlockLabel.Dateline);
        for (var i = draft.Title + 1; i < draft.Count && i <= draft.Title + 4; i++)
        {
            if (draft[i]?.Label is BlockLabel.Byline or BlockLabel.Dateline)
                isBeforeByline = false;
            if (!draft.IsOpen(i) || draft.Hits[i] is not null)
                continue;
            var isSummary = draft.Traits[i].Words is >= FewestStandfirstWords and <= MostStandfirstWords && !IsShouted(draft.Blocks[i].Text)
                && draft.Blocks[i].Kind is BlockKind.Paragraph or BlockKind.Heading && !draft.Traits[i].LeadsOn;
            if (isSummary && (!draft.Traits[i].EndsSentence || isBeforeByline))
                draft.Judge(i, BlockLabel.Standfirst, Reason.Standfirst, "rule:below-title");
            return;
        }
    }

    private static bool IsShouted(string text) => !text.Any(char.IsLower);
}
