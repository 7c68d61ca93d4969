using System.Runtime.InteropServices;
using IngestPipeline.Profiles.Furniture;

namespace IngestPipeline.Cleaners.Patterns;

/// <summary>
/// Finds which of many literals stand in a text without reading all of it: each literal is known by a few four-letter pieces in a row, as
/// many as there are places between two looks, so that one look falls on it wherever it stands. Only there is it compared.
/// </summary>
internal sealed class LiteralIndex
{
    private const int Length = 4;
    private const int Shortest = 6;
    private const int Bits = 14;

    // Sets the bit that tells small letters from capitals, in all four.
    private const ulong Small = 0x0020_0020_0020_0020;

    private readonly ulong[] _known = new ulong[(1 << Bits) / 64];
    private readonly Place[][] _places = new Place[1 << Bits][];
    private readonly int _stride;

    public LiteralIndex(IEnumerable<(string Literal, FurniturePattern Pattern)> literals)
    {
        var rows = literals.ToArray();
        _stride = rows.Length == 0 ? 1 : rows.Min(row => row.Literal.Length) - Length + 1;
        var places = rows.SelectMany(row => PlacesOf(row.Literal, row.Pattern, _stride));
        foreach (var group in places.GroupBy(place => KeyAt(place.Literal, place.Offset)))
        {
            _places[group.Key] = [.. group];
            _known[group.Key >> 6] |= 1UL << (group.Key & 63);
        }
    }

    /// <summary>Whether a literal is long enough to be indexed without making the looks dense.</summary>
    public static bool CanHold(string literal) => literal.Length >= Shortest;

    /// <summary>Adds the patterns of which a literal stands in the text, each once.</summary>
    public void Find(ReadOnlySpan<char> text, List<FurniturePattern> candidates)
    {
        for (var i = 0; i + Length <= text.Length; i += _stride)
        {
            var key = KeyAt(text, i);
            if ((_known[key >> 6] & (1UL << (key & 63))) != 0)
                Compare(text, i, _places[key], candidates);
        }
    }

    private static void Compare(ReadOnlySpan<char> text, int position, Place[] places, List<FurniturePattern> candidates)
    {
        foreach (var place in places)
        {
            var start = position - place.Offset;
            if (start >= 0 && start + place.Literal.Length <= text.Length && !candidates.Contains(place.Pattern)
                && text.Slice(start, place.Literal.Length).Equals(place.Literal, place.Comparison))
                candidates.Add(place.Pattern);
        }
    }

    private static IEnumerable<Place> PlacesOf(string literal, FurniturePattern pattern, int stride)
    {
        var start = RarestWindow(literal, stride + Length - 1);
        return Enumerable.Range(start, stride).Select(offset => new Place(literal, offset, pattern));
    }

    /// <summary>Where the literal has most capitals, marks and rare letters: they stand in little else.</summary>
    private static int RarestWindow(string literal, int length) => Enumerable.Range(0, literal.Length - length + 1)
        .MinBy(start => literal.Skip(start).Take(length).Sum(Commonness));

    private static int Commonness(char character) => character switch
    {
        ' ' or 'e' or 't' => 5,
        'a' or 'o' or 'i' or 'n' or 's' or 'r' => 4,
        'h' or 'l' or 'd' or 'u' or 'c' => 3,
        >= 'a' and <= 'z' => 2,
        _ => 1,
    };

    private static int KeyAt(ReadOnlySpan<char> text, int start)
    {
        var four = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.Slice(start, Length))) | Small;
        return (int)((four * 0x9E37_79B9_7F4A_7C15) >> (64 - Bits));
    }

    private readonly record struct Place(string Literal, int Offset, FurniturePattern Pattern)
    {
        public StringComparison Comparison => Pattern.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }
}
