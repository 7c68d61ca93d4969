namespace IngestPipeline.Extractors.Findings;

/// <summary>Which feature has which index: hashed words first, then what is counted exactly.</summary>
internal sealed class FeatureSpace(int groups)
{
    /// <summary>How many features words and pairs of words share.</summary>
    public const int HashedCount = 1 << 15;

    /// <summary>The sentence before, as a side.</summary>
    public const int Before = 0;

    /// <summary>The sentence after, as a side.</summary>
    public const int After = 1;

    private const int Places = 24;
    private const int LongestLength = 5;
    private const int FarFromEdge = 3;
    private const int GroupsStart = Exact + Places;

    /// <summary>The first feature that is no word; all from here on are exact.</summary>
    public const int Exact = HashedCount;

    /// <summary>Stands for the start or end of a sentence or an article where a group is wanted.</summary>
    public int Edge => groups;

    /// <summary>How many features there are.</summary>
    public int Count => Exact + Places + (3 * groups) + (groups * groups) + ((groups + 1) * (groups + 1)) + (2 * (groups + 1));

    private int PairsStart => GroupsStart + (3 * groups);

    private int OrderStart => PairsStart + (groups * groups);

    private int NeighbourStart => OrderStart + ((groups + 1) * (groups + 1));

    /// <summary>The feature of a word or pair by its hash.</summary>
    public static int Hashed(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352Du;
        hash ^= hash >> 15;
        hash *= 0x846CA68Bu;
        return (int)((hash ^ (hash >> 16)) & (HashedCount - 1));
    }

    public static int FromStart(int sentences) => Exact + Math.Min(sentences, FarFromEdge);

    public static int FromEnd(int sentences) => Exact + 4 + Math.Min(sentences, FarFromEdge);

    public static int Third(int third) => Exact + 8 + third;

    public static int Length(int length) => Exact + 11 + Math.Min(length, LongestLength);

    public static int Quoted(SentenceMarks marks) =>
        Exact + 17 + ((marks & SentenceMarks.OpensQuoted) != 0 ? 0 : (marks & SentenceMarks.Quotes) != 0 ? 1 : 2);

    public static int Asks => Exact + 20;

    public static int Group(int group) => GroupsStart + group;

    public int Twice(int group) => GroupsStart + groups + group;

    public int Often(int group) => GroupsStart + (2 * groups) + group;

    public int Pair(int first, int second) => PairsStart + (first * groups) + second;

    public int Order(int first, int second) => OrderStart + (first * (groups + 1)) + second;

    public int Neighbour(int side, int group) => NeighbourStart + (side * (groups + 1)) + group;
}
