namespace IngestPipeline.Profiles.Phrases;

/// <summary>Phrases as paths of tokens. Node 0 stands for "none"; a first token leads to its root by number.</summary>
internal sealed class PhraseTrie<T>
{
    private const uint RootBits = 1 << 14;

    private readonly TokenVocabulary _vocabulary = new();
    private readonly Dictionary<ulong, int> _edges = [];
    private readonly List<List<Phrase<T>>?> _ends = [null];
    private readonly List<int> _roots = [];
    private readonly HashSet<(uint First, uint Second)> _openings = [];

    /// <summary>The hashes of the first two tokens of every phrase; the second is 0 where there is but one.</summary>
    public IReadOnlyCollection<(uint First, uint Second)> Openings => _openings;

    // One bit for each first token's hash: most tokens of a text open nothing, and a clear bit says so without a look at the vocabulary.
    private readonly ulong[] _rootBits = new ulong[RootBits / 64];

    /// <summary>The node a token of a text opens, or 0.</summary>
    public int Root(string text, TextToken token)
    {
        var bit = BitOf(token.Hash);
        if ((_rootBits[bit >> 6] & (1UL << (int)(bit & 63))) == 0)
            return 0;
        var number = NumberOf(text, token);
        return number >= 0 && number < _roots.Count ? _roots[number] : 0;
    }

    /// <summary>The node reached from <paramref name="node"/> by a token, or 0.</summary>
    public int Step(int node, string text, TextToken token, bool isSpaced)
    {
        var number = NumberOf(text, token);
        return number < 0 ? 0 : _edges.GetValueOrDefault(Edge(node, number, isSpaced));
    }

    /// <summary>The phrases that end at a node: several when one form stands for several things.</summary>
    public List<Phrase<T>>? Ends(int node) => _ends[node];

    public void Add(Phrase<T> phrase)
    {
        var reader = new TokenReader(phrase.Text);
        if (!reader.Next())
        {
            throw new ArgumentException("A phrase needs a visible character.", nameof(phrase));
        }

        var (first, second) = (reader.Hash, 0u);
        var bit = BitOf(reader.Hash);
        _rootBits[bit >> 6] |= 1UL << (int)(bit & 63);
        var node = AddRoot(_vocabulary.Add(reader.Token, reader.Hash));
        while (reader.Next())
        {
            second = second == 0 ? reader.Hash : second;
            node = AddEdge(Edge(node, _vocabulary.Add(reader.Token, reader.Hash), reader.IsSpaced));
        }

        _openings.Add((first, second));
        (_ends[node] ??= []).Add(phrase);
    }

    private int NumberOf(string text, TextToken token) => _vocabulary.Find(text.AsSpan(token.Start, token.End - token.Start), token.Hash);

    private static uint BitOf(uint hash) => (hash ^ (hash >> 16)) & (RootBits - 1);

    private static ulong Edge(int node, int token, bool spaced) => ((ulong)(uint)node << 32) | ((uint)token << 1) | (spaced ? 1u : 0u);

    private int AddRoot(int token)
    {
        while (_roots.Count <= token)
        {
            _roots.Add(0);
        }

        return _roots[token] == 0 ? _roots[token] = NewNode() : _roots[token];
    }

    private int AddEdge(ulong edge)
    {
        if (!_edges.TryGetValue(edge, out var node))
        {
            _edges[edge] = node = NewNode();
        }

        return node;
    }

    private int NewNode()
    {
        _ends.Add(null);
        return _ends.Count - 1;
    }
}
