namespace IngestPipeline.Cleaners.Features;

/// <summary>The longer words of some text, by hash: what another text has in common with it.</summary>
internal sealed class TopicWords
{
    private const int ShortestWord = 5;
    private const int Bits = 1 << 14;

    private readonly ulong[] _words = new ulong[Bits / 64];

    public void Add(ReadOnlySpan<char> text)
    {
        var words = new WordHashes(text, ShortestWord);
        while (words.MoveNext())
            _words[Slot(words.Current)] |= Bit(words.Current);
    }

    /// <summary>How many of a text's longer words are among these, how many among others, and how many there are.</summary>
    public static (int First, int Second, int All) Overlap(ReadOnlySpan<char> text, TopicWords first, TopicWords second)
    {
        int all = 0, inFirst = 0, inSecond = 0;
        var words = new WordHashes(text, ShortestWord);
        while (words.MoveNext())
        {
            all++;
            inFirst += first.Has(words.Current) ? 1 : 0;
            inSecond += second.Has(words.Current) ? 1 : 0;
        }

        return (inFirst, inSecond, all);
    }

    private bool Has(uint hash) => (_words[Slot(hash)] & Bit(hash)) != 0;

    private static int Slot(uint hash) => (int)(hash % Bits / 64);

    private static ulong Bit(uint hash) => 1UL << (int)(hash % 64);
}
