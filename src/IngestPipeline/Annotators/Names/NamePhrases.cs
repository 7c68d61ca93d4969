using IngestPipeline.Profiles;

namespace IngestPipeline.Annotators;

/// <summary>
/// Finds titles and the names of bodies in one walk over a text. Few words open any of them: the others are passed over by one look at a table.
/// Made once, safe for many threads.
/// </summary>
internal sealed class NamePhrases
{
    private const int TableBits = 14;

    private readonly Phrasebook _phrases;
    private readonly byte[] _opens = new byte[1 << TableBits];

    public NamePhrases(Phrasebook phrases)
    {
        _phrases = phrases;
        Enter(phrases.Titles.OpeningHashes, Lexicons.Titles);
        Enter(phrases.Forces.OpeningHashes, Lexicons.Forces);
        Enter(phrases.Inspectorates.OpeningHashes, Lexicons.Inspectorates);
        Enter(phrases.Organisations.OpeningHashes, Lexicons.Organisations);
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
            var opens = (Lexicons)_opens[Slot(reader.Hash)];
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

    private void Enter(IEnumerable<uint> hashes, Lexicons lexicon)
    {
        foreach (var hash in hashes)
            _opens[Slot(hash)] |= (byte)lexicon;
    }
}
