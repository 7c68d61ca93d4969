using Microsoft.Data.Sqlite;

namespace IngestPipeline.Runs.Ledgers;

/// <summary>
/// The ledger's database: one SQLite file, written ahead (WAL), so that a process killed at any moment leaves either all of a statement or
/// none of it. One connection behind a lock: statements take microseconds, documents milliseconds.
/// </summary>
internal sealed class LedgerFile : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly string _path;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    private LedgerFile(SqliteConnection connection, string path) => (_connection, _path) = (connection, path);

    /// <summary>Opens the file to write, making it where it is not there.</summary>
    /// <exception cref="LedgerException">It is no ledger, is damaged, cannot be written to, or was written by a newer version.</exception>
    public static LedgerFile Open(string path)
    {
        var file = Connect(path, path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            file.Execute("PRAGMA journal_mode = WAL");
            file.Execute("PRAGMA synchronous = NORMAL");
            if (file.Version() == 0)
                foreach (var statement in (string[])["BEGIN IMMEDIATE", .. LedgerSchema.Statements, "COMMIT"])
                    file.Execute(statement);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Opens the file to look at, also where it may not be written to; null when no run has begun in it.</summary>
    /// <exception cref="LedgerException">It is no ledger, is damaged, or was written by a newer version.</exception>
    public static LedgerFile? OpenToRead(string path)
    {
        // Reading what is written ahead takes a file beside it. Where none can be made nobody writes either, and the file itself will do.
        var unwritable = new UriBuilder(Uri.UriSchemeFile, "") { Path = path, Query = "immutable=1" }.Uri.AbsoluteUri;
        var file = TryOpenToRead(path, path, SqliteOpenMode.ReadWrite)
            ?? TryOpenToRead(path, path, SqliteOpenMode.ReadOnly)
            ?? TryOpenToRead(path, unwritable, SqliteOpenMode.ReadOnly)
            ?? throw LedgerFaults.Of(path, null);
        return file.Begun();
    }

    /// <summary>Runs a statement whose parameters are <c>$0</c>, <c>$1</c>, … and gives the number of rows it changed.</summary>
    /// <exception cref="LedgerException">The file is damaged, or there is no room.</exception>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        lock (_lock)
            try
            {
                return Bind(sql, values).ExecuteNonQuery();
            }
            catch (SqliteException exception)
            {
                throw LedgerFaults.Of(_path, exception);
            }
    }

    /// <summary>Reads every row of a query.</summary>
    /// <exception cref="LedgerException">The file is damaged: it cannot be read, or a row is not what a run writes.</exception>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        lock (_lock)
            try
            {
                using var reader = Bind(sql, values).ExecuteReader();
                var rows = new List<T>();
                while (reader.Read())
                    rows.Add(read(reader));
                return rows;
            }
            catch (Exception exception) when (LedgerFaults.IsOne(exception))
            {
                throw LedgerFaults.Of(_path, exception);
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

    private static LedgerFile Connect(string path, string source, SqliteOpenMode mode)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false }.ToString();
        var connection = new SqliteConnection(text);
        try
        {
            connection.Open();
            return new LedgerFile(connection, path);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw LedgerFaults.Of(path, exception);
        }
    }

    /// <summary>Null when it cannot be opened in this way.</summary>
    private static LedgerFile? TryOpenToRead(string path, string source, SqliteOpenMode mode)
    {
        LedgerFile? file = null;
        try
        {
            file = Connect(path, source, mode);
            file.Version();
            return file;
        }
        catch (LedgerException exception) when (LedgerFaults.IsOfAccess(exception))
        {
            file?.Dispose();
            return null;
        }
        catch
        {
            file?.Dispose();
            throw;
        }
    }

    /// <summary>Itself; null, and closed, when no run has begun in it.</summary>
    private LedgerFile? Begun()
    {
        if (Version() > 0)
            return this;
        Dispose();
        return null;
    }

    /// <exception cref="LedgerException">A newer version wrote it, or it is damaged.</exception>
    private int Version()
    {
        var version = Query("PRAGMA user_version", row => row.GetInt32(0))[0];
        return version <= LedgerSchema.Version
            ? version
            : throw new LedgerException(
                $"The ledger '{_path}' was written by a newer version of this tool.", "Use that version, or give runs another folder.");
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
