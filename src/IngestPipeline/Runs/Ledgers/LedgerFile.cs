using Microsoft.Data.Sqlite;

namespace IngestPipeline.Runs.Ledgers;

/// <summary>
/// The ledger's database: one SQLite file, written ahead (WAL), so that a process killed at any moment leaves either all of a statement or
/// none of it. One connection behind a lock: statements take microseconds, documents milliseconds.
/// </summary>
internal sealed class LedgerFile : IDisposable
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    private LedgerFile(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens the file, making it where it is not there.</summary>
    /// <exception cref="LedgerException">It is no ledger, is damaged, or was written by a newer version.</exception>
    public static LedgerFile Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            var file = new LedgerFile(connection);
            file.Prepare(path);
            return file;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw exception.SqliteErrorCode is NotADatabase or Corrupt
                ? new LedgerException($"The ledger '{path}' is damaged.", "Move it away and run again: records are kept.", exception)
                : new LedgerException($"The ledger '{path}' cannot be opened: {exception.Message}", "Check the folder's permissions.", exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement whose parameters are <c>$0</c>, <c>$1</c>, … and gives the number of rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        lock (_lock)
            return Bind(sql, values).ExecuteNonQuery();
    }

    /// <summary>Reads every row of a query.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        lock (_lock)
        {
            using var reader = Bind(sql, values).ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(read(reader));
            return rows;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var command in _commands.Values)
                command.Dispose();
            _commands.Clear();
            _connection.Dispose();
        }
    }

    private void Prepare(string path)
    {
        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = NORMAL");
        var version = Query("PRAGMA user_version", row => row.GetInt32(0))[0];
        if (version > LedgerSchema.Version)
            throw new LedgerException($"The ledger '{path}' was written by a newer version.", "Update, or name another folder with -o.");
        if (version == 0)
            foreach (var statement in LedgerSchema.Statements)
                Execute(statement);
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            _commands[sql] = command;
        }

        command.Parameters.Clear();
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(FormattableString.Invariant($"${i}"), values[i] ?? DBNull.Value);
        return command;
    }
}
