using IngestPipeline.Model;
using IngestPipeline.Runs.Duplicates;
using IngestPipeline.Runs.Ledgers;
using IngestPipeline.Runs.Yields;

namespace IngestPipeline.Runs;

/// <summary>Looks over the folder when every document is done: what vanished, what repeats what, whose yield fell.</summary>
internal sealed class FolderReview(RunFolder folder, int run, RunOptions options)
{
    public FolderFindings Find(RunTally tally, CancellationToken cancellationToken) => new(
        [.. FindVanished().Take(options.MaxListed)],
        [.. FindDuplicates(cancellationToken).Take(options.MaxListed)],
        [.. DriftFinder.Find(tally.Yields, folder.Yields.Before(run))]);

    private List<string> FindVanished()
    {
        if (options.IsPartial)
            return [];
        var vanished = folder.Documents.Vanished(string.Join('\n', options.Inputs), run);
        if (options.RemovesVanished)
            vanished.ForEach(Remove);
        return [.. vanished.Select(entry => entry.Id)];
    }

    /// <summary>The record goes to the ledger, then its file goes, then the row: a killed run leaves nothing that the next cannot finish.</summary>
    private void Remove(LedgerEntry entry)
    {
        if (entry.RecordRun is not null && folder.Records.TryRead(entry.Name) is { } record)
        {
            folder.History.Keep(entry, run, record);
            folder.Records.Delete(entry.Name);
        }

        folder.Documents.Delete(entry.Id);
    }

    private IReadOnlyList<DuplicateLink> FindDuplicates(CancellationToken cancellationToken)
    {
        var documents = folder.Documents.Signatures();
        var names = documents.ToDictionary(document => document.Id, document => document.Name, StringComparer.Ordinal);
        return new DuplicateFinder(id => Load(names[id]))
            .Find([.. documents.Select(document => (document.Id, document.Signature))], cancellationToken);
    }

    /// <summary>Null for a file that is gone or no record any more: someone edited it.</summary>
    private Record? Load(string name)
    {
        try
        {
            return folder.Records.TryRead(name) is { } bytes ? RecordJson.Deserialize(bytes) : null;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
