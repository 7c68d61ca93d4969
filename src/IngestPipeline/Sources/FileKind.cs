using System.Formats.Tar;

namespace IngestPipeline.Sources;

/// <summary>
/// Tells an empty file from a pipe, socket or device, which all have length 0 and may hang whoever opens them. .NET has no call for it, but
/// its archiver must know, and it looks before it opens.
/// </summary>
internal static class FileKind
{
    /// <param name="path">A file of length 0 that is no link.</param>
    public static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
            return true;
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
