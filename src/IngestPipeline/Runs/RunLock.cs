namespace IngestPipeline.Runs;

/// <summary>Holds a folder for one run. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream _stream;

    private RunLock(FileStream stream) => _stream = stream;

    /// <exception cref="FolderBusyException">Another run holds the folder.</exception>
    public static RunLock Take(string path, string folder)
    {
        try
        {
            return new RunLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
        }
        catch (IOException exception) when (File.Exists(path) && exception is not FileNotFoundException and not DirectoryNotFoundException)
        {
            throw new FolderBusyException(folder, exception);
        }
    }

    public void Dispose() => _stream.Dispose();
}
