using System.Formats.Tar;

namespace IngestPipeline.Sources;

/// <summary>
/// Tells an empty file from a pipe, socket or device, which all have length 0 and may hang whoever opens them. .NET has no call for it, but
/// its archiver must know, and it looks before it opens.
/// </summary>
internal static class FileKind
{
    /// <summary>
    /// Whether the file, or what a link leads to, may be opened without waiting for somebody to write it; true too when there is none.
    /// </summary>
    /// <exception cref="IOException">The link leads back to itself.</exception>
    public static bool IsRegular(FileInfo file)
    {
        if (OperatingSystem.IsWindows() || !file.Exists)
            return true;
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return !target.Exists || target.Length > 0 || IsArchivedAsFile(target.FullName);
    }

    private static bool IsArchivedAsFile(string path)
    {
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
                writer.WriteEntry(path, "entry");
        }
        catch (IOException exception) when (exception is not FileNotFoundException)
        {
            // A socket has no kind of entry.
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
}
