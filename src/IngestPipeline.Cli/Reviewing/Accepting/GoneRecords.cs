using IngestPipeline.Cli.Reviewing.Shelves;
using IngestPipeline.Review.Changes;
using IngestPipeline.Sinks;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>
/// Accepted records of documents that have no record any more: pruned, or deleted by hand. In a folder of accepted records that several
/// outputs share only those count that the output's ledger knows.
/// </summary>
internal sealed class GoneRecords
{
    private readonly SortedDictionary<string, string> _names;

    private GoneRecords(SortedDictionary<string, string> names, IReadOnlyList<DiffFailure> failures) => (_names, Failures) = (names, failures);

    public IReadOnlyCollection<string> Ids => _names.Keys;

    /// <summary>Accepted records that no record's name leads to.</summary>
    public IReadOnlyList<DiffFailure> Failures { get; }

    /// <param name="shelf">The records there are.</param>
    /// <param name="folder">The folder of accepted records.</param>
    /// <param name="isOwn">Whether it is the output folder itself.</param>
    public static GoneRecords Of(RecordShelf shelf, string folder, bool isOwn)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var failures = new List<DiffFailure>();
        if (!Directory.Exists(folder))
            return new GoneRecords(names, failures);
        var there = shelf.Ids.Select(shelf.NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var name in RecordShelves.AcceptedFiles(folder).Where(name => !there.Contains(name)))
        {
            if (RecordHead.Read(Path.Join(folder, ReviewFile.Accepted(name))).Id is not { } id || !RecordNames.CandidatesFor(id).Contains(name))
                continue;
            if (shelf.Has(id))
                failures.Add(new DiffFailure(
                    ReviewFile.Accepted(name), $"The record of '{id}' has another name now: rename it to {ReviewFile.Accepted(shelf.NameOf(id))}."));
            else if (isOwn || shelf.Ledger?.Knows(id) == true)
                names[id] = name;
        }

        return new GoneRecords(names, failures);
    }

    public bool Has(string id) => _names.ContainsKey(id);

    public string NameOf(string id) => _names[id];
}
