using System.IO.Compression;

namespace IngestPipeline.Runs.Ledgers;

/// <summary>The records that later runs replaced, so that what an earlier run gave can still be read. Kept compressed, whole, forever.</summary>
internal sealed class RecordHistory(LedgerFile file)
{
    /// <param name="id">The document.</param>
    /// <param name="run">The run that replaces it; a second call for the same run changes nothing.</param>
    /// <param name="recordRun">The run that made it.</param>
    /// <param name="record">The record's file.</param>
    public void Keep(string id, int run, int recordRun, ReadOnlyMemory<byte> record) =>
        file.Execute("INSERT OR IGNORE INTO replaced (id, run, record_run, record) VALUES ($0, $1, $2, $3)", id, run, recordRun, Pack(record));

    /// <summary>The records that were there after <paramref name="run"/> and are not any more, by id, with the runs that made them.</summary>
    public IReadOnlyDictionary<string, int> ReplacedSince(int run) => file.Query(
        "SELECT id, MIN(run), record_run FROM replaced WHERE run > $0 GROUP BY id", row => (Id: row.GetString(0), Made: row.GetInt32(2)), run)
        .Where(row => row.Made <= run)
        .ToDictionary(row => row.Id, row => row.Made, StringComparer.Ordinal);

    /// <summary>The record as it stood after a run; null when no later run replaced it.</summary>
    public byte[]? Find(string id, int run)
    {
        var rows = file.Query(
            "SELECT record FROM replaced WHERE id = $0 AND run > $1 ORDER BY run LIMIT 1", row => row.GetFieldValue<byte[]>(0), id, run);
        return rows.Count > 0 ? Unpack(rows[0]) : null;
    }

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
