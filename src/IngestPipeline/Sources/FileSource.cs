using IngestPipeline.Model;

namespace IngestPipeline.Sources;

/// <summary>
/// Files on disk: one, a folder with all below it, or those a pattern matches. Listed in the ordinal order of their ids. Links to files are
/// listed, dangling ones too, so that they fail by name; links to folders are never followed.
/// </summary>
public sealed class FileSource : ISource
{
    private readonly Func<IEnumerable<SourceItem>> _list;

    internal FileSource(Func<IEnumerable<SourceItem>> list) => _list = list;

    /// <summary>One file; its id is its name. It need not exist: then it fails when it is fetched.</summary>
    public static FileSource File(string path)
    {
        var full = Path.GetFullPath(path);
        var item = new SourceItem(Path.GetFileName(full), FileUri.Of(full));
        return new FileSource(() => [item]);
    }

    /// <summary>All files below a folder; their ids are their paths relative to it, with <c>/</c>.</summary>
    /// <exception cref="ArgumentException">A pattern of the options is not one.</exception>
    public static FileSource Folder(string path, FileSourceOptions? options = null)
    {
        var walk = new FolderWalk(Path.GetFullPath(path), options ?? new FileSourceOptions());
        return new FileSource(walk.Items);
    }

    /// <summary>
    /// The files a pattern such as <c>articles/**/*.html</c> matches; their ids are relative to the part before the first <c>*</c>, here
    /// <c>articles</c>, so that they are the ids the folder itself would give.
    /// </summary>
    /// <exception cref="ArgumentException">The pattern is not one.</exception>
    public static FileSource Glob(string pattern, FileSourceOptions? options = null)
    {
        var (folder, rest) = SplitPattern(pattern);
        options ??= new FileSourceOptions();
        // "**/.drafts/*" asks for a hidden folder by name.
        var namesHidden = rest.Split('/').Any(segment => segment.StartsWith('.'));
        return Folder(folder, options with { Include = [rest], IncludeHidden = options.IncludeHidden || namesHidden });
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<SourceItem> ListAsync(CancellationToken cancellationToken = default) =>
        Listing.StreamAsync(_list(), cancellationToken);

    /// <summary>The items at once, for a check before a run.</summary>
    internal IEnumerable<SourceItem> Items() => _list();

    internal static (string Folder, string Pattern) SplitPattern(string pattern)
    {
        var path = Path.DirectorySeparatorChar == '\\' ? pattern.Replace('\\', '/') : pattern;
        var star = path.IndexOf('*', StringComparison.Ordinal);
        var slash = star < 0 ? path.LastIndexOf('/') : path.LastIndexOf('/', star);
        return slash switch
        {
            < 0 => (".", path),
            0 => ("/", path[1..]),
            _ => (path[..slash], path[(slash + 1)..]),
        };
    }
}
