namespace IngestPipeline.Extractors.Findings;

/// <summary>
/// The cues as paths of words. Words are known by their hashes; a word that opens no cue is turned away by one look at a table of bits. Immutable
/// once made; safe for many threads.
/// </summary>
internal sealed class CueTrie
{
    /// <summary>The least letters before a star: shorter stems are not looked for.</summary>
    public const int ShortestStem = 3;

    private const int Bits = 1 << 16;
    private const uint StarSalt = 0x9E3779B9u;

    private readonly Dictionary<ulong, int> _edges = [];
    private readonly List<List<byte>> _ends = [[]];
    private readonly ulong[] _words = new ulong[Bits / 64];
    private readonly ulong[] _stems = new ulong[Bits / 64];

    public CueTrie(IReadOnlyList<CueGroup> groups)
    {
        for (var group = 0; group < groups.Count; group++)
            foreach (var cue in groups[group].Cues)
                Add(cue, (byte)group);
    }

    /// <summary>Whether some cue has a word of this hash.</summary>
    public bool HasWord(uint hash) => IsSet(_words, hash);

    /// <summary>Whether some cue has a word with a star after what has this hash.</summary>
    public bool HasStem(uint hash) => IsSet(_stems, hash);

    /// <summary>What a stem is known by, apart from the word of the same letters.</summary>
    public static uint StemOf(uint hash) => hash ^ StarSalt;

    /// <summary>The node after a word or stem; 0 when no cue goes on so. Cues start from node 0.</summary>
    public int Step(int node, uint word) => _edges.GetValueOrDefault(Edge(node, word));

    /// <summary>The groups that have a cue ending at a node, in order.</summary>
    public List<byte> Ends(int node) => _ends[node];

    private void Add(string cue, byte group)
    {
        var node = 0;
        foreach (var word in cue.Split(' '))
        {
            var isStem = word[^1] == '*';
            var letters = isStem ? word[..^1] : word;
            if (isStem && letters.Length < ShortestStem)
                throw new InvalidDataException($"The stem '{word}' is too short; write {ShortestStem} letters or more before the star.");
            var hash = WordReader.HashOf(letters);
            Set(isStem ? _stems : _words, hash);
            node = Follow(node, isStem ? StemOf(hash) : hash);
        }

        if (!_ends[node].Contains(group))
            _ends[node].Add(group);
        _ends[node].Sort();
    }

    private int Follow(int node, uint word)
    {
        if (_edges.TryGetValue(Edge(node, word), out var next))
            return next;
        _ends.Add([]);
        _edges.Add(Edge(node, word), _ends.Count - 1);
        return _ends.Count - 1;
    }

    private static ulong Edge(int node, uint word) => ((ulong)(uint)node << 32) | word;

    private static bool IsSet(ulong[] bits, uint hash) => (bits[(hash & (Bits - 1)) >> 6] & (1UL << (int)(hash & 63))) != 0;

    private static void Set(ulong[] bits, uint hash) => bits[(hash & (Bits - 1)) >> 6] |= 1UL << (int)(hash & 63);
}
