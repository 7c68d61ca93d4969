using IngestPipeline.Extractors.Grades.Layouts;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Extractors.Grades.Sentences;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Grades;

/// <summary>Walks the blocks of an article and reads each by its layout: a pair of area and grade, a row, a heading, or prose.</summary>
internal sealed class ArticleGrades(GradingContext context, GradeLedger ledger)
{
    /// <summary>Longer blocks under a grade are prose.</summary>
    private const int LongestUnderLead = 900;

    private readonly BlockMemory _memory = new();
    private readonly ListPeriods _listPeriods = new(context);
    private readonly TableGrades _table = new(context, ledger);

    /// <summary>The grade of the heading or lead-in that the items below stand under.</summary>
    private (Node Grade, GradeMethod Method)? _lead;

    /// <summary>The area of the lists below, from a sentence such as "Here is the list for effectiveness."</summary>
    private (AreaEntry Area, TextSpan Text)? _introduced;

    /// <summary>The last block that stood under such a grade.</summary>
    private int _underLead = -2;

    public void Read(List<PhraseMatch<bool>> spots, CancellationToken cancellationToken)
    {
        var article = context.Article;
        var spot = 0;
        context.Nodes.Key = LetterKey.Of(article, context.Nodes, spots);
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = article.Blocks[i];
            while (spot < spots.Count && spots[spot].Start < block.Span.Start)
                spot++;
            ReadBlock(i, block, (spot < spots.Count && spots[spot].Start < block.Span.End) || HasLetter(block));
            if (article.Text[block.Span.End - 1] == ':' && block.Kind is not (BlockKind.Heading or BlockKind.TableRow))
                SeeLeadIn(block);
            _memory.EndBlock();
        }
    }

    private bool HasLetter(ArticleBlock block) => context.Nodes.Key is not null && block.Span.Length <= PairReader.LongestName
        && context.Nodes.Read(block.Span).Exists(node => node.Kind == NodeKind.Grade);

    private void ReadBlock(int index, ArticleBlock block, bool hasGrade)
    {
        if (block.Kind != BlockKind.TableRow)
            _table.End();
        if (block.Kind == BlockKind.TableRow)
            _table.Read(context.Nodes.Read(block.Span), _memory.Section);
        else if (block.Kind == BlockKind.Heading)
            ReadHeading(block, hasGrade);
        else if (hasGrade)
            ReadGraded(index, block);
        else
            ReadUngraded(index, block);
    }

    // "How each force was graded for responding to the public:" names the area of the list below.
    private void SeeLeadIn(ArticleBlock block)
    {
        var last = context.Article.SentenceAt(block.Span.End - 1);
        var span = last >= 0 && context.Article.Sentences[last].Span.Start > block.Span.Start ? context.Article.Sentences[last].Span
            : block.Span;
        if (span.Length <= PairReader.LongestBlock && ItemReader.OnlyArea(context.Nodes.Read(span)) is { } area)
            (_memory.Section, _memory.IsHeaded) = ((area.Term.Area!, area.Span), false);
    }

    // "Here's the list for effectiveness." says what the grades below are for.
    private void SeeIntroduction(ArticleBlock block)
    {
        if (!context.Article.Slice(block.Span).Contains("list", StringComparison.OrdinalIgnoreCase)
            && !context.Article.Slice(block.Span).Contains("grades", StringComparison.OrdinalIgnoreCase))
            return;
        var first = Math.Max(0, context.Article.SentenceAt(block.Span.Start));
        for (var i = first; i < context.Article.Sentences.Count && context.Article.Sentences[i].Span.Start < block.Span.End; i++)
        {
            var words = context.Article.Slice(context.Article.Sentences[i].Span);
            if ((words.Contains("list", StringComparison.OrdinalIgnoreCase) || words.Contains("grades", StringComparison.OrdinalIgnoreCase))
                && ItemReader.OnlyArea(context.Nodes.Read(context.Article.Sentences[i].Span)) is { } area)
                _introduced = (area.Term.Area!, area.Span);
        }
    }

    // The area the line before consists of.
    private (AreaEntry Area, TextSpan Text)? AreaLine(int index)
    {
        if (index < 0 || context.Article.Blocks[index] is not { Kind: BlockKind.Paragraph or BlockKind.ListItem } block
            || block.Span.Length > PairReader.LongestName)
            return null;
        return ItemReader.WholeArea(context.Nodes.Read(block.Span)) is { } area ? (area.Term.Area!, area.Span) : null;
    }

    private void ReadHeading(ArticleBlock block, bool hasGrade)
    {
        var introduced = _introduced;
        (_lead, _memory.Section, _introduced, _memory.IsHeaded) = (null, null, null, true);
        _listPeriods.See(block, context.Nodes);
        var nodes = context.Nodes.Read(block.Span);
        if (!hasGrade)
        {
            if (ItemReader.WholeArea(nodes) is { } area)
                _memory.Section = (area.Term.Area!, area.Span);
            return;
        }

        var pairs = PairReader.Read(context, nodes, acceptsUnknown: false);
        if (pairs.Count > 0)
        {
            Add(pairs, GradeMethod.Heading);
            if (pairs[0].Area is { } first && pairs[0].AreaText is { } text)
                _memory.Section = (first, text);
        }
        else if (ItemReader.WholeGrade(nodes) is { } grade)
            (_lead, _memory.Section, _introduced) = ((grade, GradeMethod.Heading), introduced, introduced);
        else
            ReadProse(block, GradeMethod.Heading);
    }

    private void ReadGraded(int index, ArticleBlock block)
    {
        var isItem = block.Kind == BlockKind.ListItem;
        if (_lead is not null && ReadUnderLead(index, block, isItem))
            return;
        var nodes = PairReader.MayBePairs(context.Article.Slice(block.Span)) ? context.Nodes.Read(block.Span) : null;
        if (nodes is not null && (ReadStandalone(index, nodes) || (isItem && ReadInverse(nodes, isItem))
            || ReadPairs(index, nodes, isItem)))
            return;
        ReadProse(block, block.Kind == BlockKind.Caption ? GradeMethod.Caption : GradeMethod.Sentence);
        if (!isItem)
        {
            _listPeriods.See(block, context.Nodes);
            _lead = nodes is not null && ItemReader.LeadGrade(nodes) is { } grade ? (grade, GradeMethod.List) : null;
        }
    }

    // "Grade: adequate" below the heading that names its area.
    private bool ReadStandalone(int index, List<Node> nodes)
    {
        if (ItemReader.WholeGrade(nodes) is not { } grade)
            return false;
        if (nodes.Count == 2 && nodes[0].Kind == NodeKind.Number)
            return true;
        if (nodes[^1].Kind != NodeKind.Colon && (_underLead == index - 1 ? null : AreaLine(index - 1) ?? _memory.Section) is { } section)
            ledger.Add(new GradeDraft(
                context.ForceAt(grade.Start, section.Text.Start, section.Area), section.Area, section.Text, grade.Term.Grade!,
                    grade.Span, PeriodBook.Current,
                GradeMethod.Heading, 0.93));
        else
            _lead = (grade, GradeMethod.Heading);
        return true;
    }

    private bool ReadInverse(List<Node> nodes, bool isItem)
    {
        var found = InverseReader.Read(context, nodes, isItem, _memory.Section);
        Add(found, GradeMethod.List);
        return found.Count > 0 || InverseReader.IsEmpty(nodes);
    }

    private bool ReadPairs(int index, List<Node> nodes, bool isItem)
    {
        var pairs = PairReader.Read(context, nodes, isItem);
        if (pairs.Count == 0 && !isItem && PairReader.Read(context, nodes, acceptsUnknown: true) is { Count: > 0 } unknown
            && HasPairNeighbour(index))
            pairs = unknown;
        if (pairs.Count == 0)
            return false;
        Add(pairs, GradeMethod.List);
        return true;
    }

    // Lines that are nothing but "X - grade" one after another are a list, marked or not.
    private bool HasPairNeighbour(int index) => IsPairLine(index - 1) || IsPairLine(index + 1);

    private bool IsPairLine(int index)
    {
        var blocks = context.Article.Blocks;
        if (index < 0 || index >= blocks.Count || blocks[index].Span.Length > PairReader.LongestName
            || blocks[index].Kind is BlockKind.Heading or BlockKind.TableRow)
            return false;
        return PairReader.Read(context, context.Nodes.Read(blocks[index].Span), acceptsUnknown: true).Count > 0;
    }

    private bool ReadUnderLead(int index, ArticleBlock block, bool isItem)
    {
        if (_lead is not { } lead || block.Span.Length > LongestUnderLead)
            return false;
        var drafts = ItemReader.UnderGrade(context, context.Nodes.Read(block.Span), lead.Grade, lead.Method, isItem,
            _memory.Section ?? _introduced);
        foreach (var draft in drafts)
            ledger.Add(draft.Period == PeriodBook.Current ? draft with { Period = _listPeriods.OfList } : draft);
        if (drafts.Count > 0)
            _underLead = index;
        return drafts.Count > 0;
    }

    private void ReadUngraded(int index, ArticleBlock block)
    {
        var isItem = block.Kind == BlockKind.ListItem;
        if ((_lead is not null && ReadUnderLead(index, block, isItem)) || isItem)
            return;
        _listPeriods.See(block, context.Nodes);
        SeeIntroduction(block);
        if (_lead is { Method: GradeMethod.List })
            _lead = null;
    }

    private void Add(List<PairDraft> pairs, GradeMethod method)
    {
        foreach (var pair in pairs)
        {
            var at = pair.AreaText?.Start ?? pair.GradeText.Start;
            var area = context.AreaAt(pair.GradeText.Start, pair.Area, pair.AreaText ?? pair.GradeText);
            var force = pair.Force ?? context.ForceAt(pair.GradeText.Start, at, area);
            var period = pair.IsPrevious ? pair.Period ?? _listPeriods.OfBrackets
                : pair.Period ?? (method == GradeMethod.Heading ? PeriodBook.Current : _listPeriods.OfList);
            var confidence = pair.Area is null ? 0.85 : method == GradeMethod.List ? 0.98 : 0.95;
            ledger.Add(new GradeDraft(force, area, pair.AreaText, pair.Grade, pair.GradeText, period, method, confidence));
        }
    }

    private void ReadProse(ArticleBlock block, GradeMethod method)
    {
        var article = context.Article;
        if (context.IsOfOtherInspectorate(block.Span))
            return;
        var own = new GradeLedger(article);
        var first = Math.Max(0, article.SentenceAt(block.Span.Start));
        var any = false;
        for (var i = first; i < article.Sentences.Count && article.Sentences[i].Span.Start < block.Span.End; i++)
            if (article.Sentences[i].Span.Start >= block.Span.Start)
            {
                any = true;
                var nodes = context.Nodes.Read(article.Sentences[i].Span);
                if (i > first && SentencePeriods.OfThat(nodes, article.Text, context.Periods) is { } period)
                    own.Redate(article.Sentences[i - 1].Span, period);
                if (!ReadInverse(nodes, isItem: false))
                    ProseGrades.Read(context, nodes, _memory, own);
            }

        if (!any)
            ProseGrades.Read(context, context.Nodes.Read(block.Span), _memory, own);
        // "and were inadequate for A", below a list of an earlier time.
        var goesOn = char.IsLower(article.Text[block.Span.Start]) && _listPeriods.OfList != PeriodBook.Current;
        foreach (var draft in own.Drafts)
            ledger.Add((method == GradeMethod.Sentence ? draft : draft with { Method = method })
                with
            { Period = goesOn && draft.Period == PeriodBook.Current ? _listPeriods.OfList : draft.Period });
    }
}
