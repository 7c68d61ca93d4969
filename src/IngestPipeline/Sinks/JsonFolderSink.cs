using IngestPipeline.Model;

namespace IngestPipeline.Sinks;

/// <summary>
/// Writes each record to a file of its own below a folder, which mirrors the inputs: <c>a/b.html</c> becomes <c>a/b.html.json</c>.
/// Skips and failures leave no file. Writing a document again replaces its file; two documents never share one.
/// </summary>
public sealed class JsonFolderSink : ISink
{
    private readonly string _root;
    private readonly RecordNames _names = new();

    private JsonFolderSink(string root) => _root = root;

    /// <summary>Opens the folder, making it where it is not there, and checks that it can be written to.</summary>
    /// <exception cref="SinkException">It cannot be written to.</exception>
    public static JsonFolderSink Open(string folder)
    {
        try
        {
            var root = Directory.CreateDirectory(folder).FullName;
            var probe = AtomicFile.TemporaryFor(Path.Join(root, "writable"));
            AtomicFile.Create(probe).Dispose();
            File.Delete(probe);
            return new JsonFolderSink(root);
        }
        catch (Exception exception) when (IsFault(exception))
        {
            throw new SinkException($"The output folder '{folder}' cannot be written to.", exception);
        }
    }

    /// <summary>
    /// The file of a document, relative to the folder, with <c>/</c>. Names are given in the order they are asked for; a resumed run that
    /// asks for every document of its source, those done before included, gets the names it had.
    /// </summary>
    public string NameOf(string id) => _names.NameOf(id);

    /// <inheritdoc/>
    /// <exception cref="SinkException">The file cannot be written, or stands behind a link.</exception>
    public async Task WriteAsync(IngestResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        cancellationToken.ThrowIfCancellationRequested();
        // Also for those without a record: whether one document fails must not change the names of others.
        var name = NameOf(result.Item.Id);
        if (result is not IngestResult.Emitted emitted)
            return;
        await WriteAsync(name, RecordJson.Serialize(emitted.Record), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a folder only to read from it.</summary>
    internal static JsonFolderSink At(string root) => new(root);

    /// <summary>The file of a name; null when there is none, or it stands behind a link.</summary>
    internal byte[]? TryRead(string name)
    {
        try
        {
            return PathOf(name, makes: false) is { } path && File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception exception) when (IsFault(exception))
        {
            return null;
        }
    }

    internal void Delete(string name)
    {
        if (PathOf(name, makes: false) is { } path)
            File.Delete(path);
    }

    /// <exception cref="SinkException">The file cannot be written, or stands behind a link.</exception>
    internal async Task WriteAsync(string name, byte[] bytes, CancellationToken cancellationToken)
    {
        try
        {
            await AtomicFile.WriteAsync(PathOf(name, makes: true)!, bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not SinkException && IsFault(exception))
        {
            throw new SinkException($"'{name}' cannot be written: {WriteFault.Why(exception)}.", exception);
        }
    }

    /// <summary>
    /// Goes down the folders of a name, one after another, and refuses to go through a link: it may lead out of the folder. Makes those that
    /// are not there, or gives null.
    /// </summary>
    private string? PathOf(string name, bool makes)
    {
        var folder = _root;
        var parts = name.Split('/');
        foreach (var part in parts.AsSpan(0, parts.Length - 1))
        {
            folder = Path.Join(folder, part);
            if (new DirectoryInfo(folder).LinkTarget is not null)
                throw new SinkException($"'{name}' is not written: '{part}' in the output folder is a link.");
            if (makes)
                Directory.CreateDirectory(folder);
            else if (!Directory.Exists(folder))
                return null;
        }

        return Path.Join(folder, parts[^1]);
    }

    private static bool IsFault(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
