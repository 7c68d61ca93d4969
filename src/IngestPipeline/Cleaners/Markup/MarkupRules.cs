using IngestPipeline.Cleaners.Heads;
using IngestPipeline.Cleaners.Patterns;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Furniture;

namespace IngestPipeline.Cleaners.Markup;

/// <summary>Judges the blocks of a page by where its markup puts them.</summary>
internal sealed class MarkupRules(Draft draft, PageStructure page)
{
    private const int LongestSource = 8;
    private const int MostLinkWords = 8;
    private const int MostLabelWords = 3;

    public void Apply(CancellationToken cancellationToken)
    {
        new TitleRule(draft).Apply(i => page.Table.NatureOfBlock(i).Reason is not null || i > page.FirstProse);
        for (var i = 0; i < draft.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (draft.IsOpen(i))
                Judge(i);
        }

        InsetRule.Apply(draft, page);
        new StandfirstRule(draft, i => page.Table.NatureOfBlock(i).Has(ElementHints.Standfirst)).Apply(page.FirstProse);
        DropOrphanHeadings();
    }

    private void Judge(int index)
    {
        var nature = page.Table.NatureOfBlock(index);
        var hit = draft.Hits[index];
        if (nature.Reason == Reason.Hidden)
            draft.Drop(index, Reason.Hidden, nature.Rule);
        else if (hit is { Action: FurnitureAction.KeepAsNote } && page.IsNear(index))
            draft.Judge(index, BlockLabel.Content, "note", PatternRules.RuleOf(hit));
        else if (hit?.Action is FurnitureAction.DropLine)
            draft.Drop(index, Reason.OfCategory(hit.Category), PatternRules.RuleOf(hit));
        else if (nature.Has(ElementHints.PullQuote) && nature.Reason is null)
            JudgePullQuote(index);
        else if (nature.Reason is { } reason && !page.IsHeld(index) && !IsOwnHead(index, nature, reason))
            DropNamed(index, reason, nature.Rule);
        else if (!JudgeHead(index, nature))
            JudgePlace(index, nature);
    }

    /// <summary>Menus and controls are what their tags say; a name that someone gave may mean something else.</summary>
    private void DropNamed(int index, string reason, string rule)
    {
        if (IsLinkLine(index) || IsLabel(index)
            || rule is "rule:tag-nav" or "rule:tag-form" or "rule:tag-control" or "rule:tag-dialog" or "rule:role-dialog" or "rule:tag-aside"
                or "rule:tag-footer"
            || reason is Reason.AdLabel or Reason.Newsletter or Reason.CookieNotice or Reason.Share or Reason.Comments)
            draft.Drop(index, reason, rule);
        else
            draft.Doubt(index, reason, rule);
    }

    /// <summary>Words that are a link: what a model need not be asked about when a rule drops them.</summary>
    private bool IsLinkLine(int index) =>
        draft.Traits[index] is { LinkDensity: > 0.6f, Words: <= MostLinkWords, IsProse: false } or { LinkDensity: > 0.8f, IsProse: false };

    /// <summary>A few words in an element that is named for something else: of hundreds on training pages, one was the article's.</summary>
    private bool IsLabel(int index) => draft.Traits[index] is { Words: <= MostLabelWords, IsProse: false, EndsSentence: false };

    private void DropOutside(int index)
    {
        if (IsLinkLine(index))
            draft.Drop(index, Reason.Outside, "rule:outside");
        else
            draft.Doubt(index, Reason.Outside, "rule:outside");
    }

    /// <summary>What is left of a pull-quote beside its words is who said them; longer words are held against the text later.</summary>
    private void JudgePullQuote(int index)
    {
        if (draft.Traits[index] is { Words: <= LongestSource, EndsSentence: false })
            draft.Drop(index, Reason.Repeat, "rule:pull-quote");
    }

    /// <summary>Bylines and the like stand in headers that are named for navigation or sharing.</summary>
    private bool IsOwnHead(int index, ElementNature nature, string reason) =>
        reason is Reason.Related or Reason.Promotion or Reason.Tags && page.IsHeadZone(index)
        && (nature.Has(ElementHints.Standfirst) && draft.Traits[index].Words >= 6 && reason == Reason.Related);

    private bool JudgeHead(int index, ElementNature nature)
    {
        var text = draft.Blocks[index].Text;
        var hit = draft.Hits[index];
        var isMetadata = hit?.Action == FurnitureAction.Metadata;
        if (!page.IsNear(index) || draft.Traits[index].IsProse || draft.Blocks[index].Kind is BlockKind.TableRow or BlockKind.Caption)
            return false;
        if (isMetadata && hit!.Category == "dateline" || DatelineShape.Fits(text) && !IsListed(index))
        {
            draft.Judge(index, BlockLabel.Dateline, Reason.Dateline, hit is null ? "rule:dateline" : PatternRules.RuleOf(hit));
            return true;
        }

        if (isMetadata || IsByline(index, nature))
        {
            draft.Judge(index, BlockLabel.Byline, Reason.Byline, hit is null ? "rule:byline" : PatternRules.RuleOf(hit));
            return true;
        }

        if (nature.Has(ElementHints.Dateline) && page.IsHeadZone(index) && draft.Traits[index].Words <= 16
            && text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            draft.Judge(index, BlockLabel.Dateline, Reason.Dateline, "rule:name-dateline");
            return true;
        }

        return false;
    }

    private bool IsListed(int index) => draft.Blocks[index].Kind == BlockKind.ListItem && !page.IsHeadZone(index);

    private bool IsByline(int index, ElementNature nature)
    {
        var text = draft.Blocks[index].Text;
        if (nature.Has(ElementHints.Byline) && draft.Traits[index].Words <= 20 && draft.Blocks[index].Kind != BlockKind.Heading
            && (BylineShape.MayBe(text) || text[0] == '@') && (page.IsHeadZone(index) || text.Length < 60))
            return true;
        return (page.IsHeadZone(index) && (BylineShape.Fits(text) || BylineShape.IsNameAndDay(text)
                || (BylineShape.IsBareName(text) && draft.Title >= 0 && index > draft.Title && draft.Traits[index].LinkDensity > 0.5f)))
            || (text.StartsWith("By ", StringComparison.Ordinal) && BylineShape.Fits(text) && BylineShape.IsBareName(text.AsSpan(3)));
    }

    private void JudgePlace(int index, ElementNature nature)
    {
        var block = draft.Blocks[index];
        var traits = draft.Traits[index];
        if (IsCaption(index, nature))
        {
            if (page.IsNear(index))
                CaptionRule.Judge(draft, index);
            else
                DropOutside(index);
        }
        else if (page.IsHeld(index))
            return;
        else if (CreditShape.Fits(block.Text))
            draft.Drop(index, Reason.Credit, "rule:credit-line");
        else if (!page.IsInBody(index))
            JudgeOutside(index, nature);
        else if (index < draft.Title && !traits.IsProse)
            draft.Doubt(index, Reason.Navigation, "rule:above-title");
        else if (index > page.FirstProse && (nature.Has(ElementHints.Teaser) || page.Table.IsInCard(index)))
            draft.Doubt(index, Reason.Related, "rule:teaser");
        else if (traits.LinkDensity > 0.8f && !traits.IsProse && block.Kind != BlockKind.ListItem && !GradeTail.Ends(block, traits))
            draft.Doubt(index, Reason.Related, "rule:link-only");
        else if (IsInLinkList(index) && !GradeTail.Ends(block, traits))
            draft.Doubt(index, Reason.Related, "rule:link-list");
    }

    private void JudgeOutside(int index, ElementNature nature)
    {
        if (nature.Has(ElementHints.Standfirst) && page.IsHeadZone(index) && index > draft.Title && draft.Traits[index].Words >= 5)
            return;
        if (page.IsBetweenTitleAndBody(index) && draft.Traits[index] is { Words: >= 6, LinkDensity: < 0.3f }
            && StandfirstRule.Describes(draft, index))
            return;
        DropOutside(index);
    }

    private bool IsCaption(int index, ElementNature nature) =>
        draft.Blocks[index].Kind == BlockKind.Caption
        || (nature.Has(ElementHints.Caption) && draft.Blocks[index].Text.Length <= 400)
        || draft.Hits[index]?.Action is FurnitureAction.MarkCaption or FurnitureAction.DropInlineMarkCaption;

    /// <summary>Whether an element inside the body that encloses the block holds nothing but links.</summary>
    private bool IsInLinkList(int index)
    {
        for (var element = page.Table.OfBlock(index); element > page.Body; element = page.Table.ParentOf(element))
            if (page.Table.TotalsOf(element) is { Blocks: >= 2, ProseWords: 0, LinkDensity: > 0.6f })
                return true;
        return false;
    }

    /// <summary>A heading whose text below was all dropped goes with it.</summary>
    private void DropOrphanHeadings()
    {
        var hasText = false;
        for (var i = draft.Count - 1; i >= 0; i--)
        {
            if (draft.Blocks[i].Kind != BlockKind.Heading || !draft.IsOpen(i) || draft.Traits[i].IsProse)
            {
                hasText |= draft.IsKept(i) && draft[i]?.Label != BlockLabel.Caption;
                continue;
            }

            if (!hasText)
                draft.Doubt(i, Reason.Related, "rule:orphan-heading");
        }
    }
}
