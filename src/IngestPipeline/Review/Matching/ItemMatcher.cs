using IngestPipeline.Model;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Review.Matching;

/// <summary>
/// Pairs the items of two records: by what they say, the surest mark first; then by words that are nearly the same; then by the place they
/// stand at. Where several would do, the first in the text is taken.
/// </summary>
internal sealed class ItemMatcher
{
    private readonly IReadOnlyList<Item> _before;
    private readonly IReadOnlyList<Item> _after;
    private readonly int[] _partner;
    private readonly bool[] _taken;

    private ItemMatcher(IReadOnlyList<Item> before, IReadOnlyList<Item> after)
    {
        _before = before;
        _after = after;
        _partner = new int[before.Count];
        _taken = new bool[after.Count];
        Array.Fill(_partner, -1);
    }

    /// <summary>Every item of both sides once, in the order of the text.</summary>
    public static IReadOnlyList<ItemPair> Match(IReadOnlyList<Item> before, IReadOnlyList<Item> after, TextMap map)
    {
        var matcher = new ItemMatcher(before, after);
        var marks = before.Concat(after).Select(item => item.Marks.Count).DefaultIfEmpty().Max();
        for (var mark = 0; mark < marks; mark++)
            matcher.ByMark(mark);
        matcher.ByWords();
        matcher.ByPlace(map);
        return matcher.Pairs(map);
    }

    private void ByMark(int mark)
    {
        var open = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _after.Count; i++)
            if (!_taken[i] && _after[i].Marks[mark] is { } text)
                (open.TryGetValue(text, out var queue) ? queue : open[text] = new Queue<int>()).Enqueue(i);
        for (var i = 0; i < _before.Count; i++)
            if (_partner[i] < 0 && _before[i].Marks[mark] is { } text && open.TryGetValue(text, out var queue) && queue.TryDequeue(out var partner))
                Pair(i, partner);
    }

    private void ByWords()
    {
        var open = Open().Where(i => _after[i].Words is { Length: > 0 }).ToList();
        if (open.Count == 0)
            return;
        var index = new WordIndex([.. open.Select(i => _after[i].Words!)]);
        for (var i = 0; i < _before.Count; i++)
            if (_partner[i] < 0 && _before[i].Words is { Length: > 0 } words && index.Nearest(words, at => !_taken[open[at]]) is { } nearest)
                Pair(i, open[nearest]);
    }

    private void ByPlace(TextMap map)
    {
        var open = Open().Where(i => _after[i].Spans.Count > 0).OrderBy(i => _after[i].Spans[0]).ToList();
        var next = 0;
        for (var i = 0; i < _before.Count; i++)
        {
            if (_partner[i] >= 0 || _before[i].Spans.Count == 0)
                continue;
            var place = map.Around(_before[i].Spans[0]);
            while (next < open.Count && _after[open[next]].Spans[0].End <= place.Start)
                next++;
            for (var j = next; j < open.Count && _after[open[j]].Spans[0].Start < place.End; j++)
                if (!_taken[open[j]] && _after[open[j]].Kin == _before[i].Kin && IsSamePlace(place, _after[open[j]].Spans[0]))
                {
                    Pair(i, open[j]);
                    break;
                }
        }
    }

    private static bool IsSamePlace(TextSpan place, TextSpan span)
    {
        var shared = Math.Min(place.End, span.End) - Math.Max(place.Start, span.Start);
        return shared * 2 > Math.Max(place.Length, span.Length);
    }

    private IEnumerable<int> Open() => Enumerable.Range(0, _after.Count).Where(i => !_taken[i]);

    private void Pair(int before, int after)
    {
        _partner[before] = after;
        _taken[after] = true;
    }

    private List<ItemPair> Pairs(TextMap map)
    {
        var placed = new List<(int Place, int Order, ItemPair Pair)>(_before.Count);
        for (var i = 0; i < _before.Count; i++)
        {
            var pair = new ItemPair(_before[i], _partner[i] < 0 ? null : _after[_partner[i]]);
            var old = new TextSpan(PlaceOf(_before[i]), PlaceOf(_before[i]));
            placed.Add((pair.After is { } after ? PlaceOf(after) : map.Around(old).Start, i * 2, pair));
        }

        for (var i = 0; i < _after.Count; i++)
            if (!_taken[i])
                placed.Add((PlaceOf(_after[i]), (i * 2) + 1, new ItemPair(null, _after[i])));
        return [.. placed.OrderBy(one => one.Place).ThenBy(one => one.Order).Select(one => one.Pair)];
    }

    private static int PlaceOf(Item item) => item.Spans.Count > 0 ? item.Spans[0].Start : 0;
}
