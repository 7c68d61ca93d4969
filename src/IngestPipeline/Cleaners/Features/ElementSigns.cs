using IngestPipeline.Cleaners.Markup;
using IngestPipeline.Model;

namespace IngestPipeline.Cleaners.Features;

/// <summary>What is known of each element of a page, worked out once for all its blocks.</summary>
internal sealed class ElementSigns
{
    private readonly Surroundings[] _around;
    private readonly int[] _kinds;
    private readonly int[] _pairs;

    public ElementSigns(Draft draft, ElementTable table)
    {
        _around = new Surroundings[table.Count];
        _kinds = new int[table.Count];
        _pairs = new int[table.Count];
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var kinds = new Dictionary<long, int>();
        var pairs = new Dictionary<long, int>();
        for (var i = 0; i < table.Count; i++)
        {
            var parent = table.ParentOf(i);
            _around[i] = Extend(parent < 0 ? Surroundings.None : _around[parent], table[i]);
            _kinds[i] = Number(kinds, Pair(Number(names, table[i].Tag), Number(names, table[i].Class)));
            _pairs[i] = Number(pairs, Pair(_kinds[i], parent < 0 ? -1 : _kinds[parent]));
        }

        OfKind = new ElementTotals[kinds.Count];
        OfPair = new ElementTotals[pairs.Count];
        for (var i = 0; i < draft.Count; i++)
            if (table.OfBlock(i) is >= 0 and var element)
            {
                Add(ref OfKind[_kinds[element]], draft, i);
                Add(ref OfPair[_pairs[element]], draft, i);
            }
    }

    private ElementTotals[] OfKind { get; }

    private ElementTotals[] OfPair { get; }

    public Surroundings Around(int element) => element < 0 ? Surroundings.None : _around[element];

    /// <summary>A number for the element's tag and classes.</summary>
    public int KindOf(int element) => _kinds[element];

    /// <summary>A number for the element's tag and classes and its parent's; -1 for no element.</summary>
    public int PairOf(int element) => element < 0 ? -1 : _pairs[element];

    /// <summary>What all elements of the same tag and classes hold directly.</summary>
    public ElementTotals AlikeTo(int element) => element < 0 ? default : OfKind[_kinds[element]];

    /// <summary>What all elements of the same tag and classes in a parent of the same hold directly.</summary>
    public ElementTotals AlikePair(int element) => element < 0 ? default : OfPair[_pairs[element]];

    public bool AreAlike(int left, int right) => left >= 0 && right >= 0 && _kinds[left] == _kinds[right];

    private static int Number<T>(Dictionary<T, int> numbers, T key)
        where T : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
            numbers.Add(key, number = numbers.Count);
        return number;
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    private static void Add(ref ElementTotals totals, Draft draft, int block)
    {
        totals.Blocks++;
        totals.Characters += draft.Blocks[block].Text.Length;
        totals.LinkCharacters += draft.Blocks[block].LinkLength;
        totals.ProseWords += draft.Traits[block].IsProse ? draft.Traits[block].Words : 0;
    }

    private static Surroundings Extend(Surroundings outer, Element element)
    {
        var own = element.Tag switch
        {
            "article" => (outer & Surroundings.Article) != 0 ? Surroundings.NestedArticle : Surroundings.Article,
            "main" => Surroundings.Main,
            "aside" => Surroundings.Aside,
            "header" => Surroundings.Header,
            "footer" => Surroundings.Footer,
            "ul" or "ol" or "dl" => Surroundings.List,
            "table" => Surroundings.Table,
            "section" => Surroundings.Section,
            "figure" => Surroundings.Figure,
            _ => Surroundings.None,
        };
        if (element.ItemProp.Contains("articleBody", StringComparison.OrdinalIgnoreCase))
            own |= Surroundings.Body;
        return outer | own;
    }
}
