namespace IngestPipeline.Runs.Ledgers;

/// <summary>
/// The tables. <c>documents</c>: how each stands now. <c>replaced</c>: records that a later run changed, so that an earlier run can still be
/// compared. <c>runs</c> and <c>yields</c>: what each run was and gave.
/// </summary>
internal static class LedgerSchema
{
    public const int Version = 1;

    public static IReadOnlyList<string> Statements { get; } =
    [
        """
        CREATE TABLE runs (
            number INTEGER PRIMARY KEY, started TEXT NOT NULL, ended TEXT, end TEXT NOT NULL, inputs TEXT NOT NULL,
            version TEXT NOT NULL, rules TEXT NOT NULL, profile TEXT NOT NULL, profile_hash TEXT, models TEXT NOT NULL, manifest BLOB)
        """,
        """
        CREATE TABLE documents (
            id TEXT PRIMARY KEY, uri TEXT NOT NULL, inputs TEXT NOT NULL, run INTEGER NOT NULL, seen INTEGER NOT NULL,
            sha256 TEXT, recipe TEXT NOT NULL, revision TEXT, result TEXT NOT NULL, name TEXT NOT NULL, record_sha256 TEXT, record_run INTEGER,
            stage TEXT, code TEXT, message TEXT, hint TEXT, transient INTEGER NOT NULL, attempts INTEGER NOT NULL, failed_since INTEGER,
            dropped INTEGER NOT NULL, source TEXT, signature BLOB, times TEXT NOT NULL) WITHOUT ROWID
        """,
        "CREATE INDEX documents_by_result ON documents (result, id)",
        "CREATE INDEX documents_by_seen ON documents (inputs, seen)",
        """
        CREATE TABLE replaced (
            id TEXT NOT NULL, run INTEGER NOT NULL, record_run INTEGER NOT NULL, worked_run INTEGER NOT NULL, record BLOB NOT NULL,
            PRIMARY KEY (id, run)) WITHOUT ROWID
        """,
        "CREATE TABLE yields (run INTEGER NOT NULL, source TEXT NOT NULL, yield TEXT NOT NULL, PRIMARY KEY (run, source)) WITHOUT ROWID",
        FormattableString.Invariant($"PRAGMA user_version = {Version}"),
    ];
}
