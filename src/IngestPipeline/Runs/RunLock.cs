namespace IngestPipeline.Runs;

/// <summary>Holds a folder for one run. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class RunLock : IDisposable
{
    private const int Attempts = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);
    private readonly FileStream _stream;

    private RunLock(FileStream stream) => _stream = stream;

    /// <exception cref="FolderBusyException">Another run holds the folder.</exception>
    public static RunLock Take(string path, string folder)
    {
        for (var attempt = 1; ; attempt++)
            try
            {
                return new RunLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
            }
            catch (IOException exception) when (File.Exists(path) && exception is not FileNotFoundException and not DirectoryNotFoundException)
            {
                // Whoever only asks whether it is held has it for less than that.
                if (attempt == Attempts)
                    throw new FolderBusyException(folder, exception);
                Thread.Sleep(Pause);
            }
    }

    /// <summary>Whether a run holds the folder just now. One that begins at this very moment waits for the answer.</summary>
    public static bool IsHeld(string path)
    {
        try
        {
            using var probe = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return false;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => _stream.Dispose();
}
