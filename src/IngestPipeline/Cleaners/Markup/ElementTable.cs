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

    private readonly List<int> _path = [];
    private readonly Stack<Element> _climbed = [];
    private readonly Dictionary<string, (string? Reason, ElementHints Hints)> _names = new(StringComparer.Ordinal);
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
        for (var i = 0; i < Count; i++)
        {
            var outer = _parents[i] < 0 ? default : _natures[_parents[i]];
            var own = ElementNamer.Name(_elements[i], outer, _names);
            var share = own.Reason == Reason.Comments ? CommentsShare : WrapperShare;
            if (own.Reason is not null && _totals[i].ProseWords > share * prose && prose > 0)
                own = own with { Reason = null };
            if (isGentle && own.Reason is not null && !ElementNamer.IsCertain(_elements[i]))
                own = own with { Reason = null };
            _natures[i] = outer.Reason is null ? own with { Hints = own.Hints | outer.Hints } : outer with { Hints = own.Hints | outer.Hints };
        }
    }
}
