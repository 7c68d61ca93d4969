namespace IngestPipeline.Runs.Duplicates;

/// <summary>
/// Pairs of texts that are probably alike, without comparing each with each: signatures are cut into bands, and texts that agree in a whole
/// band are a pair (locality-sensitive hashing; Leskovec and others, Mining of Massive Datasets, 3.4). With 16 bands of 4, texts that
/// share 0.8 of their runs are missed once in four thousand times.
/// </summary>
internal static class CandidatePairs
{
    private const int Bands = 16;
    private const int Rows = TextSignature.Length / Bands;

    /// <summary>
    /// A text is paired with so many of those that agree, the first ones: among hundreds of copies each needs to meet one, not all.
    /// </summary>
    private const int MostPartners = 4;

    /// <summary>Pairs of indexes, the smaller first, in their order.</summary>
    public static SortedSet<(int First, int Second)> Find(IReadOnlyList<TextSignature> signatures)
    {
        var pairs = new SortedSet<(int, int)>();
        var keys = new (UInt128 Key, int At)[signatures.Count];
        for (var band = 0; band < Bands; band++)
        {
            for (var i = 0; i < keys.Length; i++)
                keys[i] = (KeyOf(signatures[i], band), i);
            Array.Sort(keys);
            AddEqual(keys, signatures, pairs);
        }

        return pairs;
    }

    private static UInt128 KeyOf(TextSignature signature, int band)
    {
        UInt128 key = 0;
        foreach (var minimum in signature.Minima.Slice(band * Rows, Rows))
            key = (key << 32) | minimum;
        return key;
    }

    private static void AddEqual((UInt128 Key, int At)[] keys, IReadOnlyList<TextSignature> signatures, SortedSet<(int, int)> pairs)
    {
        for (int from = 0, i = 1; i < keys.Length; i++)
        {
            if (keys[i].Key != keys[from].Key)
            {
                from = i;
                continue;
            }

            for (var partner = from; partner < i && partner < from + MostPartners; partner++)
                if (!DifferInNumbersAlone(signatures[keys[partner].At], signatures[keys[i].At]))
                    pairs.Add((keys[partner].At, keys[i].At));
        }
    }

    private static bool DifferInNumbersAlone(TextSignature a, TextSignature b) => a.WordsHash == b.WordsHash && a.NumbersHash != b.NumbersHash;
}
