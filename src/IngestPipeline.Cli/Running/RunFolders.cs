using IngestPipeline.Runs;
using IngestPipeline.Runs.Ledgers;

namespace IngestPipeline.Cli.Running;

/// <summary>Opens folders that runs wrote to.</summary>
internal static class RunFolders
{
    /// <exception cref="CliException">No run ever wrote there.</exception>
    /// <exception cref="LedgerException">Its ledger cannot be read.</exception>
    public static RunFolder OpenToRead(string path) => RunFolder.OpenToRead(path)
        ?? throw new CliException($"No run ever wrote to '{path}'.", "Name the folder given to 'ingest run' with -o.");
}
