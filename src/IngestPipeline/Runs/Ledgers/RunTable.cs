using System.Globalization;
using System.Text.Json;
using IngestPipeline.Model;
using Microsoft.Data.Sqlite;

namespace IngestPipeline.Runs.Ledgers;

/// <summary>The runs of the ledger.</summary>
internal sealed class RunTable(LedgerFile file)
{
    private const string Columns = "number, started, ended, end, inputs, version, rules, profile, profile_hash, models, manifest";

    /// <summary>Notes that a run begins and gives its number.</summary>
    public int Begin(PipelineFingerprint fingerprint, string inputs, DateTimeOffset started)
    {
        var models = JsonSerializer.Serialize(
            fingerprint.Identity.Models.ToDictionary(StringComparer.Ordinal), RunJsonContext.Indented.DictionaryStringString);
        file.Execute(
            "INSERT INTO runs (started, end, inputs, version, rules, profile, profile_hash, models) VALUES ($0, 'running', $1, $2, $3, $4, $5, $6)",
            Text(started), inputs, fingerprint.Identity.Version, fingerprint.Rules, fingerprint.Identity.Profile, fingerprint.Profile, models);
        return file.Query("SELECT MAX(number) FROM runs", row => row.GetInt32(0))[0];
    }

    public void End(int number, DateTimeOffset ended, string end, byte[] manifest) =>
        file.Execute("UPDATE runs SET ended = $1, end = $2, manifest = $3 WHERE number = $0", number, Text(ended), end, manifest);

    /// <summary>Every run, the first first. One that says <c>running</c> and is not was killed.</summary>
    public List<RunEntry> All() => file.Query($"SELECT {Columns} FROM runs ORDER BY number", Read);

    public RunEntry? Find(int number)
    {
        var rows = file.Query($"SELECT {Columns} FROM runs WHERE number = $0", Read, number);
        return rows.Count > 0 ? rows[0] : null;
    }

    private static RunEntry Read(SqliteDataReader row) => new()
    {
        Number = row.GetInt32(0),
        Started = Moment(row.GetString(1)),
        Ended = row.IsDBNull(2) ? null : Moment(row.GetString(2)),
        End = row.GetString(3),
        Inputs = row.GetString(4).Split('\n', StringSplitOptions.RemoveEmptyEntries),
        Fingerprint = new PipelineFingerprint
        {
            Rules = row.GetString(6),
            Profile = row.IsDBNull(8) ? null : row.GetString(8),
            Identity = new RecordPipeline
            {
                Version = row.GetString(5),
                Profile = row.GetString(7),
                Models = JsonSerializer.Deserialize(row.GetString(9), RunJsonContext.Indented.DictionaryStringString)!,
            },
        },
        Manifest = row.IsDBNull(10) ? default : row.GetFieldValue<byte[]>(10),
    };

    private static string Text(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
