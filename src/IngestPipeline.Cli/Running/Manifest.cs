using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Running;

/// <summary>The file that <c>--summary</c> names; known to be writable before any work.</summary>
internal sealed class Manifest
{
    private readonly string? _path;

    private Manifest(string? path) => _path = path;

    /// <exception cref="CliException">The file cannot be written.</exception>
    public static Manifest Prepare(string? path)
    {
        if (path is not null)
            Try(path, () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                using var probe = new FileStream(path, FileMode.Append);
            });
        return new Manifest(path);
    }

    /// <exception cref="CliException">The file cannot be written.</exception>
    public void Write(RunSummary summary)
    {
        if (_path is not null)
            Try(_path, () => File.WriteAllBytes(_path, summary.ToJson()));
    }

    private static void Try(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliException($"The summary file '{path}' cannot be written.", "Name a file you may write to with --summary.", inner: exception);
        }
    }
}
