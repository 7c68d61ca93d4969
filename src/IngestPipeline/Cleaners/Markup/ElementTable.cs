using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Markup;

/// <summary>
/// The elements that hold a document's blocks, each once, with what its names say and what text it holds in all. A parent stands before
/// its children, and what an element encloses stands directly after it.
/// </summary>
internal sealed class ElementTable
{
    // What holds this much of the running text is a wrapper, whatever it is called.
    private const double WrapperShare = 0.4;
    private const double CommentsShare = 0.75;

    // Comments may be many times as long as what they are on: where an article may stand beside them, they are what they are called.
    private const int ShortArticle = 60;
    private const double MostOfPage = 0.7;
    private const float LinkedHeading = 0.6f;
    private const int LargestCard = 8;
    private const int MostCardWords = 90;
    private const int FewestCards = 2;

    // What holds more is no byline, standfirst, caption or teaser, whatever it is called.
    private const int MostHintedWords = 150;

    private readonly List<int> _path = [];
    private readonly Stack<Element> _climbed = [];
    private readonly Dictionary<string, NameMeaning> _names = new(StringComparer.Ordinal);
    private readonly List<Element> _elements = [];
    private readonly List<int> _parents = [];
    private readonly List<ElementTotals> _totals = [];
    private readonly int[] _ofBlock;
    private ElementNature[] _natures = [];

    private ElementTable(int blocks) => _ofBlock = new int[blocks];

    public int Count => _elements.Count;

    public static ElementTable Of(Draft draft, bool isGentle)
    {
        var table = new ElementTable(draft.Count);
        for (var i = 0; i < draft.Count; i++)
            table.Add(draft, i);
        table.SumUp();
        table.Name(isGentle);
        return table;
    }

    /// <summary>The index of the element a block stands in; -1 for none.</summary>
    public int OfBlock(int block) => _ofBlock[block];

    public Element this[int index] => _elements[index];

    public int ParentOf(int index) => _parents[index];

    public ElementTotals TotalsOf(int index) => _totals[index];

    public ElementNature NatureOf(int index) => index < 0 ? default : _natures[index];

    public ElementNature NatureOfBlock(int block) => NatureOf(_ofBlock[block]);

    /// <summary>Whether an element is, or is enclosed by, another.</summary>
    public bool IsInside(int index, int outer) => index >= outer && index <= _totals[outer].LastElement;

    private void Add(Draft draft, int block)
    {
        var element = draft.Blocks[block].Element;
        var index = element is null ? -1 : IndexOf(element);
        _ofBlock[block] = index;
        if (index < 0)
            return;
        var traits = draft.Traits[block];
        var totals = _totals[index];
        totals.Blocks++;
        totals.Characters += draft.Blocks[block].Text.Length;
        totals.LinkCharacters += draft.Blocks[block].LinkLength;
        totals.LinkedHeadings += draft.Blocks[block].Kind == BlockKind.Heading && traits.LinkDensity > LinkedHeading ? 1 : 0;
        totals.ProseWords += traits.IsProse ? traits.Words : 0;
        _totals[index] = totals;
    }

    /// <summary>Blocks come in the page's order, so the path to the last one tells which elements are known.</summary>
    private int IndexOf(Element element)
    {
        var known = element;
        while (known is not null && !(known.Depth < _path.Count && ReferenceEquals(_elements[_path[known.Depth]], known)))
        {
            _climbed.Push(known);
            known = known.Parent;
        }

        var depth = known is null ? 0 : known.Depth + 1;
        _path.RemoveRange(depth, _path.Count - depth);
        while (_climbed.TryPop(out var next))
        {
            _parents.Add(_path.Count == 0 ? -1 : _path[^1]);
            _path.Add(_elements.Count);
            _elements.Add(next);
            _totals.Add(default);
        }

        return _path[^1];
    }

    private void SumUp()
    {
        for (var i = _elements.Count - 1; i >= 0; i--)
        {
            var own = _totals[i];
            own.LastElement = Math.Max(own.LastElement, i);
            _totals[i] = own;
            if (_parents[i] >= 0)
                _totals[_parents[i]] = _totals[_parents[i]].Plus(own);
        }
    }

    private void Name(bool isGentle)
    {
        var prose = 0;
        for (var i = 0; i < Count; i++)
            prose += _parents[i] < 0 ? _totals[i].ProseWords : 0;
        _natures = new ElementNature[Count];
        var own = new ElementNature[Count];
        for (var i = 0; i < Count; i++)
            own[i] = OwnNature(i, isGentle, prose);
        var forgiven = Forgiven(own, prose);
        if (forgiven.Count == 0)
            return;
        for (var i = 0; i < Count; i++)
            _natures[i] = Inherit(i, own[i].Rule is { } rule && forgiven.Contains(rule) ? own[i] with { Reason = null } : own[i]);
    }

    private ElementNature OwnNature(int index, bool isGentle, int prose)
    {
        var words = _totals[index].ProseWords;
        var own = ElementNamer.Name(_elements[index], _parents[index] < 0 ? default : _natures[_parents[index]], _names);
        var isForgiven = isGentle && own.Reason != Reason.Comments && !ElementNamer.IsCertain(_elements[index]);
        if (own.Reason is not null && (isForgiven || IsWrapper(own.Reason, words, prose)))
            own = own with { Reason = null };
        if (words > MostHintedWords)
            own = own with { Hints = own.Hints & (ElementHints.Article | BoxUnlessMost(words, prose)) };
        _natures[index] = Inherit(index, own);
        return own;
    }

    /// <summary>The outermost reason counts, and all hints do.</summary>
    private ElementNature Inherit(int index, ElementNature own)
    {
        var outer = _parents[index] < 0 ? default : _natures[_parents[index]];
        return (outer.Reason is null ? own : outer) with { Hints = own.Hints | outer.Hints };
    }

    /// <summary>A name that most of the running text bears, paragraph by paragraph, says nothing against it.</summary>
    private HashSet<string> Forgiven(ElementNature[] own, int prose)
    {
        var proseOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
            if (own[i].Reason is not null && (_parents[i] < 0 || _natures[_parents[i]].Reason is null))
                proseOf[own[i].Rule] = proseOf.GetValueOrDefault(own[i].Rule) + _totals[i].ProseWords;
        var forgiven = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (rule, words) in proseOf)
            if (rule.StartsWith("rule:name-", StringComparison.Ordinal) && IsWrapper(rule[10..], words, prose))
                forgiven.Add(rule);
        return forgiven;
    }

    private static ElementHints BoxUnlessMost(int words, int prose) =>
        words > MostOfPage * prose ? ElementHints.None : ElementHints.Box | ElementHints.Inset;

    private static bool IsWrapper(string reason, int words, int prose) => reason == Reason.Comments
        ? words > CommentsShare * prose && prose - words < ShortArticle
        : prose > 0 && words > WrapperShare * prose;

    /// <summary>Whether the block stands with a linked heading in one of several small boxes, as teasers of other stories do.</summary>
    public bool IsInCard(int block)
    {
        for (var i = _ofBlock[block]; i >= 0 && _totals[i].Blocks <= LargestCard && _totals[i].ProseWords <= MostCardWords; i = _parents[i])
            if (_totals[i].LinkedHeadings == 1 && _totals[i].Blocks >= 2)
                return _parents[i] >= 0 && HasCards(_parents[i]);
        return false;
    }

    private bool HasCards(int element) =>
        _totals[element].LinkedHeadings >= FewestCards
        || (_parents[element] >= 0 && _totals[_parents[element]].LinkedHeadings >= FewestCards
            && _totals[_parents[element]].Blocks <= LargestCard * _totals[_parents[element]].LinkedHeadings);
}
