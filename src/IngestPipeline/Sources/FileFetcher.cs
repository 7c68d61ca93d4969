using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Sources;

/// <summary>Reads files. A folder, pipe or device is refused without being opened, so that none can hang a run.</summary>
/// <param name="options">How to fetch; only <see cref="FetchOptions.MaxBytes"/> counts here.</param>
internal sealed class FileFetcher(FetchOptions options) : IFetcher
{
    public async Task<RawDocument> FetchAsync(SourceItem item, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!item.Uri.IsFile)
            throw new IngestException(Reasons.SchemeRefused, $"'{item.Id}' is not a file.");
        try
        {
            var bytes = await ReadAsync(item, FileUri.PathOf(item.Uri), cancellationToken).ConfigureAwait(false);
            return new RawDocument(item, bytes, null, null, item.Uri);
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Explain(item, exception);
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(SourceItem item, string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
            throw FolderFailure(item, path);
        if (!IsRegular(item, path))
            throw new IngestException(Reasons.NotAFile, $"'{item.Id}' is a pipe or a device.");
        using var stream = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.Open,
            Access = FileAccess.Read,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.SequentialScan | FileOptions.Asynchronous,
            BufferSize = 0,
        });
        return await CappedReading.ReadAsync(stream, options.MaxBytes, stream.Length, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsRegular(SourceItem item, string path)
    {
        try
        {
            return FileKind.IsRegular(new FileInfo(path));
        }
        catch (IOException exception) when (exception is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw new IngestException(Reasons.NotFound, $"The link '{item.Id}' leads back to itself.", exception);
        }
    }

    private static IngestException FolderFailure(SourceItem item, string path)
    {
        if (new DirectoryInfo(path).LinkTarget is not null)
            return new IngestException(Reasons.NotAFile, $"'{item.Id}' is a link to a folder, and such links are not followed.");
        // Asks whether the folder may be listed: the source lists a folder as an item when it could not.
        _ = Directory.EnumerateFileSystemEntries(path).Any();
        return new IngestException(Reasons.NotAFile, $"'{item.Id}' is a folder.");
    }

    private static IngestException Explain(SourceItem item, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException when IsLink(item) =>
            new(Reasons.NotFound, $"The link '{item.Id}' points at nothing.", exception),
        FileNotFoundException or DirectoryNotFoundException when item.Id.Contains('\uFFFD', StringComparison.Ordinal) =>
            new(Reasons.NotFound, $"There is no file '{item.Id}': its name may not be written in UTF-8; rename it.", exception),
        FileNotFoundException or DirectoryNotFoundException or ArgumentException or NotSupportedException or PathTooLongException =>
            new(Reasons.NotFound, $"There is no file '{item.Id}'.", exception),
        UnauthorizedAccessException => new(Reasons.AccessDenied, $"'{item.Id}' may not be read.", exception),
        _ => new(Reasons.FetchFailed, $"Reading '{item.Id}' broke off.", exception),
    };

    private static bool IsLink(SourceItem item)
    {
        try
        {
            return new FileInfo(FileUri.PathOf(item.Uri)).LinkTarget is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
