namespace IngestPipeline.Profiles.Phrases;

/// <summary>Numbers the distinct tokens of a set of phrases, case and typography aside. An open-addressed table.</summary>
internal sealed class TokenVocabulary
{
    private readonly List<string> _tokens = [];
    private uint[] _hashes = new uint[64];
    private int[] _slots = new int[64];

    public int Count => _tokens.Count;

    /// <summary>The number of a token, or -1 when no phrase contains it.</summary>
    public int Find(ReadOnlySpan<char> token, uint hash)
    {
        var mask = (uint)_slots.Length - 1;
        for (var i = Spread(hash) & mask; _slots[i] != 0; i = (i + 1) & mask)
        {
            if (_hashes[i] == hash && Same(_tokens[_slots[i] - 1], token))
            {
                return _slots[i] - 1;
            }
        }

        return -1;
    }

    public int Add(ReadOnlySpan<char> token, uint hash)
    {
        var known = Find(token, hash);
        if (known >= 0)
        {
            return known;
        }

        if ((_tokens.Count + 1) * 4 > _slots.Length)
        {
            Grow();
        }

        _tokens.Add(Fold(token));
        Place(hash, _tokens.Count);
        return _tokens.Count - 1;
    }

    // FNV keeps its entropy in the high bits; the table is indexed by the low ones.
    private static uint Spread(uint hash) => hash ^ (hash >> 15);

    private static string Fold(ReadOnlySpan<char> token)
    {
        Span<char> folded = new char[token.Length];
        for (var i = 0; i < token.Length; i++)
        {
            folded[i] = CharFold.Any(token[i]);
        }

        return folded.ToString();
    }

    private static bool Same(string folded, ReadOnlySpan<char> token)
    {
        if (folded.Length != token.Length)
        {
            return false;
        }

        for (var i = 0; i < token.Length; i++)
        {
            if (folded[i] != CharFold.Any(token[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void Grow()
    {
        var (hashes, slots) = (_hashes, _slots);
        _hashes = new uint[hashes.Length * 2];
        _slots = new int[slots.Length * 2];
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] != 0)
            {
                Place(hashes[i], slots[i]);
            }
        }
    }

    private void Place(uint hash, int slot)
    {
        var mask = (uint)_slots.Length - 1;
        var i = Spread(hash) & mask;
        while (_slots[i] != 0)
        {
            i = (i + 1) & mask;
        }

        _hashes[i] = hash;
        _slots[i] = slot;
    }
}
