using System.Net.Sockets;
using IngestPipeline.Model;

namespace IngestPipeline.Sinks;

/// <summary>
/// Writes one line of JSON for every outcome, in order: the record, or why there is none. Each line is flushed as it is written.
/// </summary>
public sealed class JsonLinesSink : ISink, IAsyncDisposable
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);
    private readonly Stream _stream;
    private readonly string? _path;
    private bool _closed;

    private JsonLinesSink(Stream stream, string? path = null)
    {
        _stream = stream;
        _path = path;
    }

    /// <summary>Writes to a stream, which is left open.</summary>
    public static JsonLinesSink To(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new JsonLinesSink(stream);
    }

    /// <summary>Writes to a file that appears, whole, at <see cref="CompleteAsync"/>; until then it is a hidden file beside it.</summary>
    /// <exception cref="SinkException">It cannot be written.</exception>
    public static JsonLinesSink Create(string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            if (Directory.Exists(full))
                throw new IOException("A folder stands there.");
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? full);
            return new JsonLinesSink(AtomicFile.Create(AtomicFile.TemporaryFor(full)), full);
        }
        catch (Exception exception) when (IsFault(exception))
        {
            throw new SinkException($"The output file '{path}' cannot be written.", exception);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="OutputClosedException">Nobody reads the output any more.</exception>
    /// <exception cref="SinkException">The output cannot be written.</exception>
    public async Task WriteAsync(IngestResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_closed, this);
        var line = result switch
        {
            IngestResult.Emitted emitted => RecordJson.SerializeLine(emitted.Record),
            IngestResult.Skipped skipped => RecordJson.SerializeLine(skipped.Reason),
            IngestResult.Failed failed => RecordJson.SerializeLine(failed.Reason),
            _ => throw new ArgumentException("The outcome is of no known kind.", nameof(result)),
        };
        try
        {
            // A line is written whole or not at all, as far as it is up to us: cancellation waits for its end.
            await _stream.WriteAsync(line, CancellationToken.None).ConfigureAwait(false);
            await _stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsFault(exception))
        {
            throw IsClosedPipe(exception)
                ? new OutputClosedException(exception)
                : new SinkException($"The output cannot be written: {WriteFault.Why(exception)}.", exception);
        }
    }

    /// <summary>Ends the output; a file takes its name. Nothing can be written after it.</summary>
    /// <exception cref="SinkException">The file cannot take its name.</exception>
    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_closed)
            return;
        _closed = true;
        if (_path is null)
            return;
        try
        {
            ((FileStream)_stream).Flush(flushToDisk: true);
            await _stream.DisposeAsync().ConfigureAwait(false);
            File.Move(AtomicFile.TemporaryFor(_path), _path, overwrite: true);
        }
        catch (Exception exception) when (IsFault(exception))
        {
            AtomicFile.Discard(AtomicFile.TemporaryFor(_path));
            throw new SinkException($"The output file '{Path.GetFileName(_path)}' cannot be written: {WriteFault.Why(exception)}.", exception);
        }
    }

    /// <summary>Closes a file; one that was not completed is removed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_closed || _path is null)
            return;
        _closed = true;
        await _stream.DisposeAsync().ConfigureAwait(false);
        AtomicFile.Discard(AtomicFile.TemporaryFor(_path));
    }

    private static bool IsFault(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static bool IsClosedPipe(Exception exception) =>
        exception.HResult is WindowsBrokenPipe or WindowsNoData
        || (!OperatingSystem.IsWindows() && exception.HResult == BrokenPipe)
        || exception.InnerException is SocketException { SocketErrorCode: SocketError.Shutdown or SocketError.ConnectionReset };
}
