using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Findings;

/// <summary>The cues of findings, by group. Immutable; safe for many threads.</summary>
internal sealed class CueBook
{
    /// <summary>How many groups a mask can tell of.</summary>
    public const int MostGroups = 32;

    private static readonly Lazy<CueBook> LazyEnglish =
        new(() => new CueBook(EmbeddedJson.Read("Profiles/english/findings.json", CueListsJson.Default.CueLists)));

    public CueBook(CueLists lists)
    {
        if (lists.Groups.Count > MostGroups)
            throw new InvalidDataException($"There are {lists.Groups.Count} groups of cues; at most {MostGroups} can be told apart.");
        Groups = [.. lists.Groups.Select(group => group.Id)];
        Trie = new CueTrie(lists.Groups);
    }

    public static CueBook English => LazyEnglish.Value;

    /// <summary>The groups' names, in order.</summary>
    public IReadOnlyList<string> Groups { get; }

    public CueTrie Trie { get; }

    /// <summary>The bit of a group in a mask.</summary>
    /// <exception cref="InvalidDataException">There is no such group.</exception>
    public uint Bit(string group)
    {
        for (var i = 0; i < Groups.Count; i++)
            if (Groups[i] == group)
                return 1u << i;
        throw new InvalidDataException($"There is no group '{group}' among the cues of findings.");
    }
}
