using System.Collections.Frozen;
using IngestPipeline.Profiles;

namespace IngestPipeline.Cleaners.Patterns;

/// <summary>
/// Finds in one walk over a text which of many literals stand in it: each is known by its rarest three letters, and only where those stand
/// is it compared.
/// </summary>
internal sealed class TrigramIndex
{
    private const int Length = 3;
    private const int Bits = 5;
    private const int Mask = (1 << (Length * Bits)) - 1;
    private const int OtherCode = 27;

    // Per thousand characters of English; a blank is commonest of all, marks and digits are rare.
    private static readonly int[] Commonness =
        [180, 65, 12, 22, 34, 102, 18, 16, 49, 56, 1, 6, 32, 19, 56, 60, 15, 1, 48, 51, 73, 22, 8, 19, 1, 16, 1, 4];

    private readonly ulong[] _known = new ulong[(Mask + 1) / 64];
    private readonly FrozenDictionary<int, Place[]> _places;

    public TrigramIndex(IEnumerable<(string Literal, FurniturePattern Pattern)> literals)
    {
        _places = literals.Select(row => new Place(row.Literal, RarestPlace(row.Literal), row.Pattern))
            .GroupBy(place => KeyAt(place.Literal, place.Offset)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        foreach (var key in _places.Keys)
            _known[key >> 6] |= 1UL << (key & 63);
    }

    /// <summary>Whether a literal is long enough to be indexed.</summary>
    public static bool CanHold(string literal) => literal.Length >= Length;

    /// <summary>Adds the patterns of which a literal stands in the text, each once.</summary>
    public void Find(string text, List<FurniturePattern> candidates)
    {
        var key = 0;
        for (var i = 0; i < text.Length; i++)
        {
            key = ((key << Bits) | CodeOf(text[i])) & Mask;
            if ((_known[key >> 6] & (1UL << (key & 63))) != 0 && i >= Length - 1)
                Compare(text, i - Length + 1, key, candidates);
        }
    }

    private void Compare(string text, int position, int key, List<FurniturePattern> candidates)
    {
        foreach (var place in _places[key])
        {
            var start = position - place.Offset;
            if (start >= 0 && start + place.Literal.Length <= text.Length && !candidates.Contains(place.Pattern)
                && text.AsSpan(start, place.Literal.Length).Equals(place.Literal, place.Comparison))
                candidates.Add(place.Pattern);
        }
    }

    private static int RarestPlace(string literal)
    {
        var best = 0;
        for (var start = 1; start + Length <= literal.Length; start++)
            if (CommonnessAt(literal, start) < CommonnessAt(literal, best))
                best = start;
        return best;
    }

    private static int CommonnessAt(string text, int start)
    {
        var product = 1;
        for (var i = start; i < start + Length; i++)
            product *= Commonness[CodeOf(text[i])];
        return product;
    }

    private static int KeyAt(string text, int start)
    {
        var key = 0;
        for (var i = start; i < start + Length; i++)
            key = (key << Bits) | CodeOf(text[i]);
        return key;
    }

    private static int CodeOf(char character)
    {
        var letter = (character | 0x20) - 'a';
        return (uint)letter < 26 ? letter + 1 : character == ' ' ? 0 : OtherCode;
    }

    private readonly record struct Place(string Literal, int Offset, FurniturePattern Pattern)
    {
        public StringComparison Comparison => Pattern.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }
}
