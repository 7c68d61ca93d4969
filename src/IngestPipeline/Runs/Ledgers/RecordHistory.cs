using System.IO.Compression;

namespace IngestPipeline.Runs.Ledgers;

/// <summary>The records that later runs replaced, so that what an earlier run gave can still be read. Kept compressed, whole, forever.</summary>
internal sealed class RecordHistory(LedgerFile file)
{
    /// <param name="entry">How the ledger has the document whose record is replaced.</param>
    /// <param name="run">The run that replaces it; a second call for the same run changes nothing.</param>
    /// <param name="record">The record's file.</param>
    public void Keep(LedgerEntry entry, int run, ReadOnlyMemory<byte> record) => file.Execute(
        "INSERT OR IGNORE INTO replaced (id, run, record_run, worked_run, record) VALUES ($0, $1, $2, $3, $4)",
        entry.Id, run, entry.RecordRun, entry.Run, Pack(record));

    /// <summary>The records that were there after <paramref name="run"/> and are not any more, by id, with the runs that made them.</summary>
    public IReadOnlyDictionary<string, int> ReplacedSince(int run) => file.Query(
        "SELECT id, MIN(run), record_run FROM replaced WHERE run > $0 GROUP BY id", row => (Id: row.GetString(0), Made: row.GetInt32(2)), run)
        .Where(row => row.Made <= run)
        .ToDictionary(row => row.Id, row => row.Made, StringComparer.Ordinal);

    /// <summary>The record as it stood after a run, and the last run that worked on it so; null when no later run replaced it.</summary>
    public (byte[] Record, int WorkedRun)? Find(string id, int run)
    {
        var rows = file.Query(
            "SELECT record, worked_run FROM replaced WHERE id = $0 AND run > $1 ORDER BY run LIMIT 1",
            row => (Packed: row.GetFieldValue<byte[]>(0), Run: row.GetInt32(1)), id, run);
        return rows.Count > 0 ? (Unpack(rows[0].Packed), rows[0].Run) : null;
    }

    public bool Knows(string id) => file.Query("SELECT 1 FROM replaced WHERE id = $0 LIMIT 1", row => row.GetInt32(0), id).Count > 0;

    private static byte[] Pack(ReadOnlyMemory<byte> bytes)
    {
        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            brotli.Write(bytes.Span);
        return packed.ToArray();
    }

    private static byte[] Unpack(byte[] packed)
    {
        var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
            brotli.CopyTo(bytes);
        return bytes.ToArray();
    }
}
