using IngestPipeline.Cleaners.Markup;

namespace IngestPipeline.Cleaners.Features;

/// <summary>Boxes of one kind side by side, each of several blocks: teasers, comments, gallery entries, products.</summary>
internal sealed class RepeatedBoxes
{
    private const int FewestBoxes = 3;
    private const int MostLevels = 6;

    private readonly ElementTable _table;
    private readonly int[] _groupOf;
    private readonly List<(int Boxes, ElementTotals Totals)> _groups = [];

    public RepeatedBoxes(ElementTable table, ElementSigns signs)
    {
        _table = table;
        _groupOf = new int[table.Count];
        var numbers = new Dictionary<long, int>();
        for (var i = 0; i < table.Count; i++)
        {
            var key = ((long)table.ParentOf(i) << 32) | (uint)signs.KindOf(i);
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = _groups.Count);
                _groups.Add(default);
            }

            _groupOf[i] = number;
            _groups[number] = (_groups[number].Boxes + 1, _groups[number].Totals.Plus(table.TotalsOf(i)));
        }
    }

    /// <summary>The nearest box around an element that is one of several of two blocks or more, and how many levels up it is.</summary>
    public (int Level, int Boxes, ElementTotals Totals) Around(int element)
    {
        for (var level = 0; element >= 0 && level < MostLevels; level++, element = _table.ParentOf(element))
        {
            var (boxes, totals) = _groups[_groupOf[element]];
            if (boxes >= FewestBoxes && totals.Blocks >= boxes * 2)
                return (level, boxes, totals);
        }

        return (-1, 0, default);
    }
}
