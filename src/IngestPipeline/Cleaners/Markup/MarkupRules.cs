using IngestPipeline.Cleaners.Heads;
using IngestPipeline.Cleaners.Patterns;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Cleaners.Markup;

/// <summary>Judges the blocks of a page by where its markup puts them.</summary>
internal sealed class MarkupRules
{
    private const int LongestSource = 8;

    private readonly Draft _draft;
    private readonly ElementTable _table;
    private readonly LinkedBody _linked;
    private readonly int _body;
    private readonly int _firstProse;
    private readonly int _lastProse;

    public MarkupRules(Draft draft, bool isGentle)
    {
        _draft = draft;
        _table = ElementTable.Of(draft, isGentle);
        _linked = LinkedBody.Of(draft);
        _body = BodyFinder.Find(draft, _table, _linked);
        (_firstProse, _lastProse) = ProseRange();
    }

    public void Apply(CancellationToken cancellationToken)
    {
        new TitleRule(_draft).Apply(i => _table.NatureOfBlock(i).Reason is not null || i > _firstProse);
        for (var i = 0; i < _draft.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_draft.IsOpen(i))
                Judge(i);
        }

        new StandfirstRule(_draft, i => _table.NatureOfBlock(i).Has(ElementHints.Standfirst)).Apply(_firstProse);
        DropOrphanHeadings();
    }

    private void Judge(int index)
    {
        var nature = _table.NatureOfBlock(index);
        var hit = _draft.Hits[index];
        if (nature.Reason == Reason.Hidden)
            _draft.Drop(index, Reason.Hidden, nature.Rule);
        else if (hit is { Action: FurnitureAction.KeepAsNote } && IsNear(index))
            _draft.Judge(index, BlockLabel.Content, "note", PatternRules.RuleOf(hit));
        else if (hit?.Action is FurnitureAction.DropLine)
            _draft.Drop(index, Reason.OfCategory(hit.Category), PatternRules.RuleOf(hit));
        else if (nature.Has(ElementHints.PullQuote) && nature.Reason is null)
            JudgePullQuote(index);
        else if (nature.Reason is { } reason && !IsHeld(index) && !IsOwnHead(index, nature, reason))
            _draft.Drop(index, reason, nature.Rule);
        else if (!JudgeHead(index, nature))
            JudgePlace(index, nature);
    }

    /// <summary>What is left of a pull-quote beside its words is who said them; longer words are held against the text later.</summary>
    private void JudgePullQuote(int index)
    {
        if (_draft.Traits[index] is { Words: <= LongestSource, EndsSentence: false })
            _draft.Drop(index, Reason.Repeat, "rule:pull-quote");
    }

    /// <summary>Bylines and the like stand in headers that are named for navigation or sharing.</summary>
    private bool IsOwnHead(int index, ElementNature nature, string reason) =>
        reason is Reason.Related or Reason.Promotion or Reason.Tags && IsHeadZone(index)
        && (nature.Has(ElementHints.Standfirst) && _draft.Traits[index].Words >= 6 && reason == Reason.Related);

    private bool JudgeHead(int index, ElementNature nature)
    {
        var text = _draft.Blocks[index].Text;
        var hit = _draft.Hits[index];
        var isMetadata = hit?.Action == FurnitureAction.Metadata;
        if (!IsNear(index) || _draft.Traits[index].IsProse || _draft.Blocks[index].Kind is BlockKind.TableRow or BlockKind.Caption)
            return false;
        if (isMetadata && hit!.Category == "dateline" || DatelineShape.Fits(text) && !IsListed(index))
        {
            _draft.Judge(index, BlockLabel.Dateline, Reason.Dateline, hit is null ? "rule:dateline" : PatternRules.RuleOf(hit));
            return true;
        }

        if (isMetadata || IsByline(index, nature))
        {
            _draft.Judge(index, BlockLabel.Byline, Reason.Byline, hit is null ? "rule:byline" : PatternRules.RuleOf(hit));
            return true;
        }

        if (nature.Has(ElementHints.Dateline) && IsHeadZone(index) && _draft.Traits[index].Words <= 16 && text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            _draft.Judge(index, BlockLabel.Dateline, Reason.Dateline, "rule:name-dateline");
            return true;
        }

        return false;
    }

    private bool IsListed(int index) => _draft.Blocks[index].Kind == BlockKind.ListItem && !IsHeadZone(index);

    private bool IsByline(int index, ElementNature nature)
    {
        var text = _draft.Blocks[index].Text;
        if (nature.Has(ElementHints.Byline) && _draft.Traits[index].Words <= 20 && _draft.Blocks[index].Kind != BlockKind.Heading
            && (BylineShape.MayBe(text) || text[0] == '@') && (IsHeadZone(index) || text.Length < 60))
            return true;
        return (IsHeadZone(index) && (BylineShape.Fits(text) || (BylineShape.IsBareName(text) && _draft.Title >= 0 && index > _draft.Title
                && _draft.Traits[index].LinkDensity > 0.5f)))
            || (text.StartsWith("By ", StringComparison.Ordinal) && BylineShape.Fits(text) && BylineShape.IsBareName(text.AsSpan(3)));
    }

    private void JudgePlace(int index, ElementNature nature)
    {
        var block = _draft.Blocks[index];
        var traits = _draft.Traits[index];
        if (IsCaption(index, nature))
        {
            if (IsNear(index))
                CaptionRule.Judge(_draft, index);
            else
                _draft.Drop(index, Reason.Outside, "rule:outside");
        }
        else if (IsHeld(index))
            return;
        else if (CreditShape.Fits(block.Text))
            _draft.Drop(index, Reason.Credit, "rule:credit-line");
        else if (!IsInBody(index))
            JudgeOutside(index, nature);
        else if (index < _draft.Title && !traits.IsProse)
            _draft.Drop(index, Reason.Navigation, "rule:above-title");
        else if (index > _firstProse && (nature.Has(ElementHints.Teaser) || _table.IsInCard(index)))
            _draft.Drop(index, Reason.Related, "rule:teaser");
        else if (traits.LinkDensity > 0.8f && !traits.IsProse && block.Kind != BlockKind.ListItem && !GradeTail.Ends(block, traits))
            _draft.Drop(index, Reason.Related, "rule:link-only");
        else if (IsInLinkList(index) && !GradeTail.Ends(block, traits))
            _draft.Drop(index, Reason.Related, "rule:link-list");
    }

    private void JudgeOutside(int index, ElementNature nature)
    {
        if (nature.Has(ElementHints.Standfirst) && IsHeadZone(index) && index > _draft.Title && _draft.Traits[index].Words >= 5)
            return;
        if (IsBetweenTitleAndBody(index) && _draft.Traits[index] is { Words: >= 6, LinkDensity: < 0.3f } && StandfirstRule.Describes(_draft, index))
            return;
        _draft.Drop(index, Reason.Outside, "rule:outside");
    }

    private bool IsCaption(int index, ElementNature nature) =>
        _draft.Blocks[index].Kind == BlockKind.Caption
        || (nature.Has(ElementHints.Caption) && _draft.Blocks[index].Text.Length <= 400)
        || _draft.Hits[index]?.Action is FurnitureAction.MarkCaption or FurnitureAction.DropInlineMarkCaption;

    private bool IsHeld(int index) => _linked.IsTelling && _linked.Holds(index);

    private bool IsInBody(int index) => _body >= 0 && _table.OfBlock(index) is >= 0 and var element && _table.IsInside(element, _body);

    /// <summary>In the body, or between the headline and the body's end.</summary>
    private bool IsNear(int index) => IsInBody(index) || IsHeadZone(index) || (index > _draft.Title && index < _lastProse);

    private bool IsHeadZone(int index) => index <= _firstProse && (_draft.Title < 0 || index >= _draft.Title - 8);

    private bool IsBetweenTitleAndBody(int index) => _draft.Title >= 0 && index > _draft.Title && index < _firstProse;

    /// <summary>Whether an element inside the body that encloses the block holds nothing but links.</summary>
    private bool IsInLinkList(int index)
    {
        for (var element = _table.OfBlock(index); element > _body; element = _table.ParentOf(element))
            if (_table.TotalsOf(element) is { Blocks: >= 2, ProseWords: 0, LinkDensity: > 0.6f })
                return true;
        return false;
    }

    private (int First, int Last) ProseRange()
    {
        int first = int.MaxValue, last = -1;
        for (var i = 0; i < _draft.Count; i++)
        {
            if (!IsInBody(i) || !_draft.Traits[i].IsProse || _table.NatureOfBlock(i) is { Reason: not null }
                || _table.NatureOfBlock(i).Has(ElementHints.Caption | ElementHints.Standfirst) || _draft.Hits[i] is not null
                || _draft.Blocks[i].Kind == BlockKind.Caption
                || (_draft.Blocks[i].Kind == BlockKind.Heading && !_draft.Traits[i].EndsSentence))
                continue;
            first = Math.Min(first, i);
            last = i;
        }

        return (last < 0 ? -1 : first, last);
    }

    /// <summary>A heading whose text below was all dropped goes with it.</summary>
    private void DropOrphanHeadings()
    {
        var hasText = false;
        for (var i = _draft.Count - 1; i >= 0; i--)
        {
            if (_draft.Blocks[i].Kind != BlockKind.Heading || !_draft.IsOpen(i) || _draft.Traits[i].IsProse)
            {
                hasText |= _draft.IsKept(i) && _draft[i]?.Label != BlockLabel.Caption;
                continue;
            }

            if (!hasText)
                _draft.Drop(i, Reason.Related, "rule:orphan-heading");
        }
    }
}
