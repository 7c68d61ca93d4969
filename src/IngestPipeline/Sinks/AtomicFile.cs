namespace IngestPipeline.Sinks;

/// <summary>Writes a file so that a reader sees all of it or none: a temporary file beside it, flushed to the disk, then renamed.</summary>
internal static class AtomicFile
{
    private const string TemporaryExtension = ".tmp";

    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var temporary = TemporaryFor(path);
        try
        {
            using (var stream = Create(temporary))
            {
                await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var temporary = TemporaryFor(path);
        try
        {
            using (var stream = Create(temporary))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    /// <summary>Hidden, so that listings pass over it, and the same each time, so that a broken run's is not left behind.</summary>
    public static string TemporaryFor(string path) =>
        Path.Join(Path.GetDirectoryName(path), "." + Path.GetFileName(path) + TemporaryExtension);

    /// <summary>Never opens what is there: it may be a link that leads elsewhere.</summary>
    public static FileStream Create(string temporary)
    {
        File.Delete(temporary);
        return new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    public static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What went wrong first is what the caller must hear of.
        }
    }
}
