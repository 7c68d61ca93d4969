using IngestPipeline.Model;
using Microsoft.Data.Sqlite;

namespace IngestPipeline.Runs.Ledgers;

/// <summary>The documents of the ledger.</summary>
internal sealed class DocumentTable(LedgerFile file)
{
    private const string Columns =
        "id, uri, inputs, run, seen, sha256, recipe, revision, result, name, record_sha256, record_run, stage, code, message, hint, transient, "
        + "attempts, failed_since, dropped, source, signature, times";

    public LedgerEntry? Find(string id)
    {
        var rows = file.Query($"SELECT {Columns} FROM documents WHERE id = $0", Read, id);
        return rows.Count > 0 ? rows[0] : null;
    }

    public void Save(LedgerEntry entry) => file.Execute(
        $"INSERT OR REPLACE INTO documents ({Columns}) VALUES "
        + "($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)",
        entry.Id, entry.Uri, entry.Inputs, entry.Run, entry.Seen, entry.Sha256, entry.Recipe, entry.Revision, entry.Result, entry.Name,
        entry.RecordSha256, entry.RecordRun, entry.Reason?.Stage, entry.Reason?.Code, entry.Reason?.Message, entry.Reason?.Hint,
        entry.Reason?.Transient ?? false, entry.Attempts, entry.FailedSince, entry.IsDropped, entry.Source, entry.Signature, entry.Times);

    /// <summary>Notes that a run listed the document and found it as it was.</summary>
    public void Touch(string id, string uri, string inputs, int run) =>
        file.Execute("UPDATE documents SET uri = $1, inputs = $2, seen = $3 WHERE id = $0", id, uri, inputs, run);

    public bool Drop(string id) =>
        file.Execute("UPDATE documents SET dropped = 1 WHERE id = $0 AND result = 'failed' AND dropped = 0", id) > 0;

    public bool Restore(string id) => file.Execute("UPDATE documents SET dropped = 0 WHERE id = $0 AND dropped = 1", id) > 0;

    public void Delete(string id) => file.Execute("DELETE FROM documents WHERE id = $0", id);

    /// <summary>Those that failed and were, or were not, dropped, by id.</summary>
    public List<LedgerEntry> Failed(bool isDropped) =>
        file.Query($"SELECT {Columns} FROM documents WHERE result = 'failed' AND dropped = $0 ORDER BY id", ReadAddressed, isDropped);

    /// <summary>Those that runs of the same inputs listed before and this run did not, by id.</summary>
    public List<LedgerEntry> Vanished(string inputs, int run) =>
        file.Query($"SELECT {Columns} FROM documents WHERE inputs = $0 AND seen < $1 ORDER BY id", Read, inputs, run);

    /// <summary>Those that the last completed run of the inputs they came from did not list, by id.</summary>
    public List<string> Vanished() => file.Query(
        "SELECT d.id FROM documents AS d JOIN (SELECT inputs, MAX(number) AS last FROM runs WHERE end = 'completed' GROUP BY inputs) AS r "
        + "ON r.inputs = d.inputs AND d.seen < r.last ORDER BY d.id",
        row => row.GetString(0));

    /// <summary>Those with a record, by id.</summary>
    public List<(string Id, string Name, int Run)> Records() => file.Query(
        "SELECT id, name, record_run FROM documents WHERE record_sha256 IS NOT NULL ORDER BY id",
        row => (row.GetString(0), row.GetString(1), row.GetInt32(2)));

    /// <summary>What near-duplicates are found by, by id.</summary>
    public List<(string Id, string Name, byte[] Signature)> Signatures() => file.Query(
        "SELECT id, name, signature FROM documents WHERE signature IS NOT NULL ORDER BY id",
        row => (row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2)));

    private static LedgerEntry Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Uri = row.GetString(1),
        Inputs = row.GetString(2),
        Run = row.GetInt32(3),
        Seen = row.GetInt32(4),
        Sha256 = Text(row, 5),
        Recipe = row.GetString(6),
        Revision = Text(row, 7),
        Result = row.GetString(8),
        Name = row.GetString(9),
        RecordSha256 = Text(row, 10),
        RecordRun = Number(row, 11),
        Reason = ReadReason(row),
        Attempts = row.GetInt32(17),
        FailedSince = Number(row, 18),
        IsDropped = row.GetBoolean(19),
        Source = Text(row, 20),
        Signature = row.IsDBNull(21) ? null : row.GetFieldValue<byte[]>(21),
        Times = row.GetString(22),
    };

    private static LedgerEntry ReadAddressed(SqliteDataReader row) => Read(row) is { Reason: not null } entry && new Uri(entry.Uri).IsAbsoluteUri
        ? entry
        : throw new FormatException("The row does not say why it failed.");

    private static Outcome? ReadReason(SqliteDataReader row) => row.IsDBNull(13) ? null : new Outcome
    {
        Id = row.GetString(0),
        Result = row.GetString(8),
        Stage = row.GetString(12),
        Code = row.GetString(13),
        Message = row.GetString(14),
        Hint = Text(row, 15),
        Transient = row.GetBoolean(16),
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static int? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}
