using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Shelves;

/// <summary>Opens what a person names as the one or the other side of a comparison.</summary>
internal static class RecordShelves
{
    private const string Accepted = ".verified.json";
    private const string Received = ".received.json";

    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <exception cref="CliException">There is nothing of that name, or it cannot be read.</exception>
    public static RecordShelf Open(string name)
    {
        try
        {
            if (Directory.Exists(name))
                return OfFolder(name);
            if (File.Exists(name))
                return name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? LineShelf.Open(name) : OfFile(name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"'{name}' cannot be read: {exception.Message}", "Check its permissions.", inner: exception);
        }

        throw new CliException($"There is no file or folder '{name}'.", "Name a record, a folder of records or a file of JSON Lines.");
    }

    /// <summary>The records below a folder, relative to it with <c>/</c>; accepted and received ones, hidden folders and links left out.</summary>
    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.json", Below)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Where(name => !name.EndsWith(Accepted, StringComparison.OrdinalIgnoreCase) && !name.EndsWith(Received, StringComparison.OrdinalIgnoreCase))
        .Where(name => !name.StartsWith('.') && !name.Contains("/.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static FileShelf OfFolder(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var failures = new List<DiffFailure>();
        foreach (var name in Files(folder))
        {
            var head = RecordHead.Read(Path.Join(folder, name));
            if (head.IsOther)
                continue;
            if (head.Id is null)
                failures.Add(new DiffFailure(name, "It is not a record: no id can be read from it."));
            else if (!files.TryAdd(head.Id, name))
                failures.Add(new DiffFailure(name, $"It has the id '{head.Id}', which {files[head.Id]} has too."));
        }

        return new FileShelf(folder, folder, files, failures);
    }

    private static FileShelf OfFile(string path)
    {
        var head = RecordHead.Read(path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (head.Id is null)
            throw new CliException($"'{path}' is not a record: no id can be read from it.", "Look at it with 'ingest verify'.");
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [head.Id] = Path.GetFileName(path) };
        return new FileShelf(path, folder, files, []) { IsOneRecord = true };
    }
}
