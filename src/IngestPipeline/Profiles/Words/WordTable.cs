using System.Numerics;

namespace IngestPipeline.Profiles.Words;

/// <summary>
/// What is known of words, by their spelling. Made for asking about every word of a text, most of which are not in it: a look at two bits tells.
/// Immutable; safe for many threads.
/// </summary>
internal sealed class WordTable<T>
{
    private const int BitsForEachWord = 8;

    private readonly StringComparison _comparison;
    private readonly ulong[] _bits;

    // Open-addressed: a frozen dictionary that ignores case takes three times as long.
    private readonly (string? Word, uint Hash, T Value)[] _slots;

    /// <summary>Makes the table of words that are told apart by <paramref name="comparison"/>, which must be ordinal.</summary>
    public WordTable(IReadOnlyDictionary<string, T> words, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        _comparison = comparison;
        _slots = new (string?, uint, T)[BitOperations.RoundUpToPowerOf2((uint)words.Count * 2 + 1)];
        _bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)words.Count * BitsForEachWord / 64 + 1)];
        foreach (var (word, value) in words)
            if (word.Length > 0)
                Add(word, value);
    }

    /// <summary>What is known of a word; the default when nothing is.</summary>
    public T? Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return default;
        var hash = Hash(word);
        if ((_bits[hash & (uint)(_bits.Length - 1)] & Bits(hash)) != Bits(hash))
            return default;
        for (var slot = hash & (uint)(_slots.Length - 1); _slots[slot].Word is { } known; slot = (slot + 1) & (uint)(_slots.Length - 1))
            if (_slots[slot].Hash == hash && word.Equals(known, _comparison))
                return _slots[slot].Value;
        return default;
    }

    private void Add(string word, T value)
    {
        var hash = Hash(word);
        var slot = hash & (uint)(_slots.Length - 1);
        while (_slots[slot].Word is not null)
            slot = (slot + 1) & (uint)(_slots.Length - 1);
        _slots[slot] = (word, hash, value);
        _bits[hash & (uint)(_bits.Length - 1)] |= Bits(hash);
    }

    private static ulong Bits(uint hash) => (1UL << (int)(hash >> 26)) | (1UL << (int)((hash >> 20) & 63));

    /// <summary>Of the length and five characters, which tell most words apart: no loop over the word.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var last = word.Length - 1;
        var hash = (uint)word.Length * 0x9E3779B1
            + Fold(word[0]) * 0x85EBCA6B
            + Fold(word[last]) * 0xC2B2AE35
            + Fold(word[last >> 1]) * 0x27D4EB2F
            + Fold(word[last >> 2]) * 0x165667B1
            + Fold(word[last - (last >> 2)]) * 0xFD7046C5;
        return hash ^ (hash >> 15);
    }

    /// <summary>The same for all that a comparison without regard to case takes for one another; letters beyond ASCII count alike.</summary>
    private static uint Fold(char character) => char.IsAscii(character) ? character | 0x20u : 0x80u;
}
