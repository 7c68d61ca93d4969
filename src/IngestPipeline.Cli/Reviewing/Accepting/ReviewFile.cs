using IngestPipeline.Sinks;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>The files a review reads and writes below a folder: named by Verify's convention, whole or not at all, never through a link.</summary>
internal static class ReviewFile
{
    private const string Extension = ".json";
    private const string AcceptedEnding = ".verified.json";
    private const string ReceivedEnding = ".received.json";

    public static string Accepted(string name) => Stem(name) + AcceptedEnding;

    public static string Received(string name) => Stem(name) + ReceivedEnding;

    /// <summary>The record an accepted one is accepted for, by their names; null for the name of anything else.</summary>
    public static string? RecordOf(string name) =>
        name.EndsWith(AcceptedEnding, StringComparison.OrdinalIgnoreCase) ? name[..^AcceptedEnding.Length] + Extension : null;

    /// <summary>Whether a file is an accepted record or one pending beside it, by its name.</summary>
    public static bool IsNameOfOne(string name) => name.EndsWith(AcceptedEnding, StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(ReceivedEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>The bytes; null when there is no such file.</summary>
    /// <exception cref="IOException">It stands behind a link, or cannot be read.</exception>
    public static byte[]? Read(string root, string name) => Check(root, name) is var path && File.Exists(path) ? File.ReadAllBytes(path) : null;

    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Write(string root, string name, byte[] bytes) => Try(name, () =>
    {
        var path = Check(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, bytes);
    });

    /// <exception cref="CliException">It cannot be deleted.</exception>
    public static void Delete(string root, string name) => Try(name, () => File.Delete(Check(root, name)));

    /// <summary>The path, when nothing below the folder leads out of it.</summary>
    private static string Check(string root, string name)
    {
        var path = Path.GetFullPath(root);
        foreach (var part in name.Split('/'))
        {
            path = Path.Join(path, part);
            if (part is ".." or "." or "" || new FileInfo(path).LinkTarget is not null)
                throw new SinkException($"'{name}' is passed over: '{part}' is a link or leads out of the folder.");
        }

        return path;
    }

    private static void Try(string name, Action write)
    {
        try
        {
            write();
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing to delete.
        }
        catch (SinkException exception)
        {
            throw new CliException(exception.Message, "Take the link away, or name another folder with --accepted.", inner: exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                $"'{name}' cannot be written: {WriteFault.Why(exception)}.", WriteFault.Hint(exception),
                exception is UnauthorizedAccessException ? ExitCode.Usage : ExitCode.TryLater, exception);
        }
    }

    private static string Stem(string name) => name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length] : name;
}
