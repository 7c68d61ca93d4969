using IngestPipeline.Model;
using Microsoft.Extensions.FileSystemGlobbing;

namespace IngestPipeline.Sources;

/// <summary>Lists a folder in the ordinal order of relative paths, without recursion and without following links to folders.</summary>
internal sealed class FolderWalk
{
    private const FileAttributes Unknown = (FileAttributes)(-1);
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false };
    private readonly string _root;
    private readonly FileSourceOptions _options;
    private readonly Matcher _matcher = new(StringComparison.OrdinalIgnoreCase);

    public FolderWalk(string root, FileSourceOptions options)
    {
        _root = Path.TrimEndingDirectorySeparator(root);
        _options = options;
        _matcher.AddIncludePatterns(options.Include);
        _matcher.AddExcludePatterns(options.Exclude);
    }

    public IEnumerable<SourceItem> Items()
    {
        var open = new Stack<Entry>();
        if (!TryPush(open, new DirectoryInfo(_root), "", out var lost))
            yield return lost;
        while (open.TryPop(out var entry))
        {
            if (entry.Info is DirectoryInfo { LinkTarget: null } folder)
            {
                if (!TryPush(open, folder, entry.Path + "/", out lost))
                    yield return lost;
            }
            else if (IsDocument(entry))
                yield return new SourceItem(entry.Path, FileUri.Of(entry.Info.FullName));
        }
    }

    private bool IsDocument(Entry entry)
    {
        if (entry.Info is DirectoryInfo link && StaysInside(link))
            return false;
        return _matcher.Match(entry.Path).HasMatches;
    }

    /// <summary>A folder that cannot be listed becomes an item, so that it fails by name.</summary>
    private bool TryPush(Stack<Entry> open, DirectoryInfo folder, string prefix, out SourceItem lost)
    {
        lost = null!;
        try
        {
            var children = Children(folder, prefix);
            for (var i = children.Count - 1; i >= 0; i--)
                open.Push(children[i]);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var id = prefix.Length > 0 ? prefix.TrimEnd('/') : folder.Name;
            lost = new SourceItem(id, FileUri.Of(folder.FullName));
            return false;
        }
    }

    private List<Entry> Children(DirectoryInfo folder, string prefix)
    {
        var infos = folder.EnumerateFileSystemInfos("*", All).Where(info => _options.IncludeHidden || !IsHidden(info)).ToList();
        var savedParts = _options.IncludeSavedPageParts ? [] : SavedParts(infos);
        var children = new List<Entry>(infos.Count);
        foreach (var info in infos)
            if (info is FileInfo || !savedParts.Contains(info.Name))
                children.Add(new Entry(prefix + info.Name, info));
        children.Sort((a, b) => string.CompareOrdinal(a.SortKey, b.SortKey));
        return children;
    }

    private static HashSet<string> SavedParts(List<FileSystemInfo> infos) =>
    [
        .. from info in infos
           where info is FileInfo && info.Extension.ToUpperInvariant() is ".HTML" or ".HTM"
           select Path.GetFileNameWithoutExtension(info.Name) + "_files",
    ];

    /// <summary>What is not found under its own name has no attributes, and is listed: it fails by name.</summary>
    private static bool IsHidden(FileSystemInfo info) =>
        info.Name.StartsWith('.') || (info.Attributes is var known && known != Unknown && known.HasFlag(FileAttributes.Hidden));

    /// <summary>What a link leads to is listed under its own name when it is in the tree; a link out of it is listed, and fails.</summary>
    private bool StaysInside(DirectoryInfo link)
    {
        try
        {
            var target = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? "";
            return IsWithin(target, _root)
                || (new DirectoryInfo(_root).ResolveLinkTarget(true) is { } real && IsWithin(target, real.FullName));
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static bool IsWithin(string path, string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(folder);
        var separator = Path.DirectorySeparatorChar;
        return path.StartsWith(root, StringComparison.Ordinal)
            && (path.Length == root.Length || root.EndsWith(separator) || path[root.Length] == separator);
    }

    private readonly record struct Entry(string Path, FileSystemInfo Info)
    {
        /// <summary>With the slash that follows a folder's name, so that folders fall where their files do.</summary>
        public string SortKey { get; } = Info is DirectoryInfo { LinkTarget: null } ? Path + "/" : Path;
    }
}
