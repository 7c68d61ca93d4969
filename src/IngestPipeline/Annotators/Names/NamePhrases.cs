using IngestPipeline.Profiles;

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
        var (titled, forced, inspected, organised) = (0, 0, 0, 0);
        var reader = new TokenReader(text, start, end);
        while (reader.Next())
        {
            var opens = OpensAt(reader);
            if (opens == Lexicons.None)
                continue;
            var at = reader.Start;
            if ((opens & Lexicons.Titles) != 0 && at >= titled)
                titled = Math.Max(titled, _phrases.Titles.Collect(text, reader, found.Titles));
            if ((opens & Lexicons.Forces) != 0 && at >= forced)
                forced = Math.Max(forced, _phrases.Forces.Collect(text, reader, found.Forces));
            if ((opens & Lexicons.Inspectorates) != 0 && at >= inspected)
                inspected = Math.Max(inspected, _phrases.Inspectorates.Collect(text, reader, found.Inspectorates));
            if ((opens & Lexicons.Organisations) != 0 && at >= organised)
                organised = Math.Max(organised, _phrases.Organisations.Collect(text, reader, found.Organisations));
        }

        found.GatherBodies();
    }

    private static int Slot(uint hash) => (int)((hash ^ (hash >> 15)) & ((1 << TableBits) - 1));

    private static int Slot(uint first, uint second) => Slot(first ^ (second * PairFactor));

    /// <summary>The lexicons that may have a phrase here. The reader comes by value: looking ahead must not move the caller's.</summary>
    private Lexicons OpensAt(TokenReader reader)
    {
        var slot = Slot(reader.Hash);
        var opens = _opens[slot];
        if (opens == 0)
            return Lexicons.None;
        var first = reader.Hash;
        var alone = opens >> LexiconBits;
        return (Lexicons)(alone | (reader.Next() ? opens & _goesOn[Slot(first, reader.Hash)] : 0));
    }

    /// <summary>The high half of an entry tells of phrases of one word.</summary>
    private void Enter(IEnumerable<(uint First, uint Second)> openings, Lexicons lexicon)
    {
        foreach (var (first, second) in openings)
        {
            _opens[Slot(first)] |= (byte)(second == 0 ? (int)lexicon << LexiconBits : (int)lexicon);
            if (second != 0)
                _goesOn[Slot(first, second)] |= (byte)lexicon;
        }
    }
}
