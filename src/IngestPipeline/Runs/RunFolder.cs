using IngestPipeline.Runs.Ledgers;
using IngestPipeline.Sinks;

namespace IngestPipeline.Runs;

/// <summary>
/// A folder that run after run writes records to: their files, and, in its hidden folder <c>.ingest</c>, the ledger of what was done with
/// what, the last run's manifest, and a lock that keeps a second run out. Safe to use from many threads.
/// </summary>
public sealed class RunFolder : IDisposable
{
    /// <summary>The hidden folder of what runs keep for themselves.</summary>
    public const string StateFolder = ".ingest";

    private const string LockName = "lock";
    private readonly RunLock? _lock;
    private readonly LedgerFile _file;

    private RunFolder(string path, RunLock? held, LedgerFile file, JsonFolderSink records)
    {
        Path = path;
        Records = records;
        _lock = held;
        _file = file;
        Documents = new DocumentTable(file);
        History = new RecordHistory(file);
        RunTable = new RunTable(file);
        Yields = new YieldTable(file);
    }

    /// <summary>The folder, absolute.</summary>
    public string Path { get; }

    /// <summary>Every run into the folder, the first first.</summary>
    public IReadOnlyList<RunEntry> Runs => RunTable.All();

    /// <summary>The documents that failed and were not dropped, by id.</summary>
    public IReadOnlyList<QuarantinedDocument> Quarantine => [.. Documents.Failed(isDropped: false).Select(QuarantinedDocument.Of)];

    /// <summary>The documents that failed and were dropped, by id.</summary>
    public IReadOnlyList<QuarantinedDocument> Dropped => [.. Documents.Failed(isDropped: true).Select(QuarantinedDocument.Of)];

    /// <summary>The ids of documents that the last completed run of their inputs did not list, and that no run pruned.</summary>
    public IReadOnlyList<string> Vanished => Documents.Vanished();

    internal JsonFolderSink Records { get; }

    internal DocumentTable Documents { get; }

    internal RecordHistory History { get; }

    internal RunTable RunTable { get; }

    internal YieldTable Yields { get; }

    /// <summary>Opens the folder for a run, making it where it is not there, and holds it until it is disposed.</summary>
    /// <exception cref="SinkException">It cannot be written to.</exception>
    /// <exception cref="FolderBusyException">Another run holds it.</exception>
    /// <exception cref="LedgerException">Its ledger cannot be used.</exception>
    public static RunFolder Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var records = JsonFolderSink.Open(path);
        var root = System.IO.Path.GetFullPath(path);
        var state = System.IO.Path.Join(root, StateFolder);
        MakeState(state, path);
        var held = RunLock.Take(System.IO.Path.Join(state, LockName), path);
        try
        {
            return new RunFolder(root, held, LedgerFile.Open(LedgerPath(root)), records);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Opens the folder to look at; a run may go on meanwhile. Null when no run ever wrote to it.</summary>
    /// <exception cref="LedgerException">Its ledger cannot be used.</exception>
    public static RunFolder? OpenToRead(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var root = System.IO.Path.GetFullPath(path);
        return File.Exists(LedgerPath(root)) && LedgerFile.OpenToRead(LedgerPath(root)) is { } ledger
            ? new RunFolder(root, null, ledger, JsonFolderSink.At(root))
            : null;
    }

    /// <summary>The ids of the records that stood after a run, with the run that made each, by id.</summary>
    /// <param name="run">The run's number.</param>
    public IReadOnlyList<(string Id, int MadeIn)> RecordsAfter(int run)
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, _, made) in Documents.Records())
            if (made <= run)
                found[id] = made;
        foreach (var (id, made) in History.ReplacedSince(run))
            found[id] = made;
        return [.. found.Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>A record as it stood after a run; null when there was none.</summary>
    public StoredRecord? FindRecord(string id, int run)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (History.Find(id, run) is { } replaced)
            return new StoredRecord(replaced.Record, RunTable.Find(replaced.WorkedRun)!.Fingerprint);
        if (Documents.Find(id) is not { RecordRun: { } made } entry || made > run || Records.TryRead(entry.Name) is not { } bytes)
            return null;
        return new StoredRecord(bytes, RunTable.Find(entry.Run)!.Fingerprint);
    }

    /// <summary>The pipeline that worked on a document last; null for one the ledger does not know.</summary>
    public PipelineFingerprint? FindFingerprint(string id) =>
        Documents.Find(id) is { } entry ? RunTable.Find(entry.Run)?.Fingerprint : null;

    /// <summary>Whether a run ever worked on a document of this id, or had a record of it that is pruned now.</summary>
    public bool Knows(string id) => Documents.Find(id) is not null || History.Knows(id);

    /// <summary>Drops a failed document from the quarantine: later runs pass it over until its bytes change.</summary>
    /// <returns>Whether it was in the quarantine.</returns>
    public bool Drop(string id) => Documents.Drop(id);

    /// <summary>Takes a dropped document back into the quarantine: the next run tries it again.</summary>
    /// <returns>Whether it was dropped.</returns>
    public bool Restore(string id) => Documents.Restore(id);

    /// <summary>Whether a run writes to the folder just now.</summary>
    public bool IsBusy => _lock is not null || RunLock.IsHeld(System.IO.Path.Join(Path, StateFolder, LockName));

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        _lock?.Dispose();
    }

    /// <exception cref="SinkException">It cannot be written.</exception>
    internal void WriteManifest(byte[] manifest)
    {
        try
        {
            AtomicFile.Write(System.IO.Path.Join(Path, StateFolder, "manifest.json"), manifest);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SinkException($"The manifest in '{Path}' cannot be written: {WriteFault.Why(exception)}.", exception);
        }
    }

    private static string LedgerPath(string root) => System.IO.Path.Join(root, StateFolder, "ledger.sqlite");

    private static void MakeState(string state, string path)
    {
        try
        {
            if (new DirectoryInfo(state).LinkTarget is not null)
                throw new SinkException($"The output folder '{path}' cannot be used: its '{StateFolder}' is a link.");
            Directory.CreateDirectory(state);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException and not SinkException)
        {
            throw new SinkException($"The output folder '{path}' cannot be written to.", exception);
        }
    }
}
