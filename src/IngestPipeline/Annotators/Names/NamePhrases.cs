using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Annotators;

/// <summary>
/// Finds titles and the names of bodies in one walk over a text. Few words open any of them, and fewer with the word that follows: the others
/// are passed over by a look at two tables.
/// Made once, safe for many threads.
/// </summary>
internal sealed class NamePhrases
{
    private const int TableBits = 14;
    private const int LexiconBits = 4;
    private const uint PairFactor = 0x9E3779B1;

    private readonly Phrasebook _phrases;
    // One bit for each slot of _opens: in an eighth of the room it stays at hand while a text is read.
    private readonly ulong[] _mayOpen = new ulong[(1 << TableBits) / 64];
    private readonly byte[] _opens = new byte[1 << TableBits];
    private readonly byte[] _goesOn = new byte[1 << TableBits];

    public NamePhrases(Phrasebook phrases)
    {
        _phrases = phrases;
        Enter(phrases.Titles.Openings, Lexicons.Titles);
        Enter(phrases.Forces.Openings, Lexicons.Forces);
        Enter(phrases.Inspectorates.Openings, Lexicons.Inspectorates);
        Enter(phrases.Organisations.Openings, Lexicons.Organisations);
    }

    [Flags]
    private enum Lexicons : byte
    {
        None = 0,
        Titles = 1,
        Forces = 2,
        Inspectorates = 4,
        Organisations = 8,
    }

    /// <summary>Finds what stands in the range, each lexicon by itself: leftmost, longest, without overlaps.</summary>
    public void Find(string text, int start, int end, FoundPhrases found)
    {
        found.Clear();
        var (titled, forced, inspected, organised) = (-1, -1, -1, -1);
        var tokens = TextTokens.Of(text);
        for (var i = tokens.FirstFrom(start); i < tokens.Count && tokens[i].End <= end; i++)
        {
            if (!MayOpen(tokens[i].Hash))
                continue;
            var opens = OpensAt(tokens, i);
            if (opens == Lexicons.None)
                continue;
            if ((opens & Lexicons.Titles) != 0 && i > titled)
                titled = Math.Max(titled, _phrases.Titles.Collect(text, tokens, i, end, found.Titles));
            if ((opens & Lexicons.Forces) != 0 && i > forced)
                forced = Math.Max(forced, _phrases.Forces.Collect(text, tokens, i, end, found.Forces));
            if ((opens & Lexicons.Inspectorates) != 0 && i > inspected)
                inspected = Math.Max(inspected, _phrases.Inspectorates.Collect(text, tokens, i, end, found.Inspectorates));
            if ((opens & Lexicons.Organisations) != 0 && i > organised)
                organised = Math.Max(organised, _phrases.Organisations.Collect(text, tokens, i, end, found.Organisations));
        }

        found.GatherBodies();
    }

    private static int Slot(uint hash) => (int)((hash ^ (hash >> 15)) & ((1 << TableBits) - 1));

    private static int Slot(uint first, uint second) => Slot(first ^ (second * PairFactor));

    private bool MayOpen(uint hash) => (_mayOpen[Slot(hash) >> 6] & (1UL << (Slot(hash) & 63))) != 0;

    /// <summary>The lexicons that may have a phrase here.</summary>
    private Lexicons OpensAt(TextTokens tokens, int index)
    {
        var first = tokens[index].Hash;
        var opens = _opens[Slot(first)];
        var goesOn = index + 1 < tokens.Count ? opens & _goesOn[Slot(first, tokens[index + 1].Hash)] : 0;
        return (Lexicons)((opens >> LexiconBits) | goesOn);
    }

    /// <summary>The high half of an entry tells of phrases of one word.</summary>
    private void Enter(IEnumerable<(uint First, uint Second)> openings, Lexicons lexicon)
    {
        foreach (var (first, second) in openings)
        {
            _mayOpen[Slot(first) >> 6] |= 1UL << (Slot(first) & 63);
            _opens[Slot(first)] |= (byte)(second == 0 ? (int)lexicon << LexiconBits : (int)lexicon);
            if (second != 0)
                _goesOn[Slot(first, second)] |= (byte)lexicon;
        }
    }
}
