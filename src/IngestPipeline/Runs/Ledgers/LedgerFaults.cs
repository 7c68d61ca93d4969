using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace IngestPipeline.Runs.Ledgers;

/// <summary>Says in a sentence what is wrong with a ledger.</summary>
internal static class LedgerFaults
{
    private const int NoTable = 1;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int CannotRead = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Whether an exception tells of the file, or of a row no run would write.</summary>
    public static bool IsOne(Exception exception) =>
        exception is SqliteException or FormatException or JsonException or InvalidCastException
            or (InvalidOperationException and not ObjectDisposedException);

    /// <summary>Whether another way of opening the file may do.</summary>
    public static bool IsOfAccess(LedgerException exception) =>
        exception.InnerException is SqliteException { SqliteErrorCode: ReadOnly or CannotOpen or CannotRead };

    public static LedgerException Of(string path, Exception? exception) => exception switch
    {
        SqliteException { SqliteErrorCode: Full } => new LedgerException(
            $"There is no room for the ledger '{path}'.", "Make room and run again: what was written is kept.", exception)
        { IsTransient = true },
        SqliteException { SqliteErrorCode: Busy or Locked } => new LedgerException(
            $"The ledger '{path}' is in use by another program.", "Close it there and try again.", exception)
        { IsTransient = true },
        null or SqliteException { SqliteErrorCode: ReadOnly or CannotRead or CannotOpen } => new LedgerException(
            $"The ledger '{path}' cannot be opened.", "Check that it is a file, and its permissions and those of its folder.", exception),
        SqliteException { SqliteErrorCode: not (NoTable or Corrupt or NotADatabase) } other => new LedgerException(
            $"The ledger '{path}' cannot be used: {other.Message}", "Check the disk it is on.", exception),
        _ => new LedgerException(
            $"The ledger '{path}' is damaged.", "Move it away and run again: records are kept, earlier runs are forgotten.", exception),
    };
}
