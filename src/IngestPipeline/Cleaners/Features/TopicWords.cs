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

    /// <summary>How many of a text's longer words are among these, and their share.</summary>
    public (int Count, float Share) Overlap(ReadOnlySpan<char> text)
    {
        int all = 0, known = 0;
        var words = new WordHashes(text, ShortestWord);
        while (words.MoveNext())
        {
            all++;
            known += (_words[Slot(words.Current)] & Bit(words.Current)) != 0 ? 1 : 0;
        }

        return (known, all == 0 ? 0 : (float)known / all);
    }

    private static int Slot(uint hash) => (int)(hash % Bits / 64);

    private static ulong Bit(uint hash) => 1UL << (int)(hash % 64);
}
