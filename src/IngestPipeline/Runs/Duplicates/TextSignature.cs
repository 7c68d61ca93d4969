using System.Runtime.InteropServices;

namespace IngestPipeline.Runs.Duplicates;

/// <summary>
/// What is kept of a text to find its near-duplicates: MinHash over its runs of four words (Broder, On the resemblance and containment of
/// documents, 1997), whose values agree in as large a share as the sets overlap, and hashes of its words and of its numbers.
/// </summary>
internal readonly struct TextSignature
{
    public const int Length = 64;
    private const int SmallestText = 40;
    private static readonly ulong[] Factors = MakeFactors();
    private readonly byte[] _bytes;

    public TextSignature(byte[] bytes) => _bytes = bytes;

    /// <summary>The smallest hash under each of <see cref="Length"/> permutations.</summary>
    public ReadOnlySpan<uint> Minima => MemoryMarshal.Cast<byte, uint>(_bytes)[..Length];

    public ulong WordsHash => MemoryMarshal.Cast<byte, ulong>(_bytes.AsSpan(Length * sizeof(uint)))[0];

    public ulong NumbersHash => MemoryMarshal.Cast<byte, ulong>(_bytes.AsSpan(Length * sizeof(uint)))[1];

    /// <summary>Null for a text of too few words to be told from another.</summary>
    public static byte[]? Of(string text)
    {
        var runs = new WordRuns(text);
        if (runs.Count < SmallestText)
            return null;
        var bytes = new byte[(Length * sizeof(uint)) + (2 * sizeof(ulong))];
        var minima = MemoryMarshal.Cast<byte, uint>(bytes.AsSpan())[..Length];
        minima.Fill(uint.MaxValue);
        foreach (var shingle in runs.Shingles())
            Lower(minima, shingle);
        var hashes = MemoryMarshal.Cast<byte, ulong>(bytes.AsSpan(Length * sizeof(uint)));
        (hashes[0], hashes[1]) = (runs.WordsHash, runs.NumbersHash);
        return bytes;
    }

    /// <summary>About the share of runs both have, 0 to 1.</summary>
    public double EstimateSimilarity(TextSignature other)
    {
        var equal = 0;
        for (var i = 0; i < Length; i++)
            equal += Minima[i] == other.Minima[i] ? 1 : 0;
        return (double)equal / Length;
    }

    private static void Lower(Span<uint> minima, ulong shingle)
    {
        for (var i = 0; i < minima.Length; i++)
            minima[i] = Math.Min(minima[i], (uint)((shingle * Factors[i]) >> 32));
    }

    /// <summary>Odd multipliers by SplitMix64 (Steele and others, 2014), the same everywhere.</summary>
    private static ulong[] MakeFactors()
    {
        var factors = new ulong[Length];
        var state = 0x9E3779B97F4A7C15UL;
        for (var i = 0; i < Length; i++)
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            factors[i] = (mixed ^ (mixed >> 31)) | 1;
        }

        return factors;
    }
}
