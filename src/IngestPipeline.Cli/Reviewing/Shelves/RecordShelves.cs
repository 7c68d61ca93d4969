using System.Globalization;
using IngestPipeline.Cli.Reviewing.Accepting;
using IngestPipeline.Cli.Running;
using IngestPipeline.Review.Changes;
using IngestPipeline.Runs;
using IngestPipeline.Runs.Ledgers;

namespace IngestPipeline.Cli.Reviewing.Shelves;

/// <summary>Opens what a person names as the one or the other side of a comparison.</summary>
internal static class RecordShelves
{
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
        catch (Exception exception) when (exception is (IOException and not LedgerException) or UnauthorizedAccessException)
        {
            throw new CliException($"'{name}' cannot be read: {exception.Message}", "Check its permissions.", inner: exception);
        }

        return OfRun(name)
            ?? throw new CliException($"There is no file or folder '{name}'.", "Name a record, a folder of records or a file of JSON Lines.");
    }

    /// <summary>The accepted records below a folder, by the names of the records they are accepted for.</summary>
    public static IEnumerable<string> AcceptedFiles(string folder) => Names(folder).Select(ReviewFile.RecordOf).OfType<string>();

    /// <summary>The records below a folder, relative to it with <c>/</c>; accepted and received ones, hidden folders and links left out.</summary>
    public static IEnumerable<string> Files(string folder) => Names(folder).Where(name => !ReviewFile.IsNameOfOne(name));

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder, "*.json", Below)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Where(name => !name.StartsWith('.') && !name.Contains("/.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// <c>records@3</c>: the folder as it stood after run 3; <c>@last</c> after the last, <c>@previous</c> after the one before;
    /// <c>@accepted</c>: its accepted records.
    /// </summary>
    private static RecordShelf? OfRun(string name)
    {
        var at = name.LastIndexOf('@');
        if (at < 1 || !Directory.Exists(name[..at]))
            return null;
        if (name[(at + 1)..] == "accepted")
            return OfAccepted(name, name[..at]);
        var folder = RunFolders.OpenToRead(name[..at]);
        var last = folder.Runs.Count;
        var run = name[(at + 1)..] switch
        {
            "last" => last,
            "previous" => last - 1,
            var text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
        };
        if (run >= 1 && run <= last)
            return new RunShelf(name, folder, run);
        folder.Dispose();
        throw new CliException(
            $"There is no run '{name[(at + 1)..]}' into '{name[..at]}'.", "'ingest runs' lists them; @last, @previous and @accepted are names too.");
    }

    private static FileShelf OfAccepted(string name, string folder)
    {
        var (files, failures) = ById(folder, AcceptedFiles(folder).Select(ReviewFile.Accepted));
        return new FileShelf(name, folder, files, failures);
    }

    private static FileShelf OfFolder(string folder)
    {
        var (files, failures) = ById(folder, Files(folder));
        return new FileShelf(folder, folder, files, failures, RunFolder.OpenToRead(folder));
    }

    private static (SortedDictionary<string, string> Files, List<DiffFailure> Failures) ById(string folder, IEnumerable<string> names)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var failures = new List<DiffFailure>();
        foreach (var name in names)
        {
            var head = RecordHead.Read(Path.Join(folder, name));
            if (head.IsOther)
                continue;
            if (head.Id is null)
                failures.Add(new DiffFailure(name, "It is not a record: no id can be read from it."));
            else if (!files.TryAdd(head.Id, name))
                failures.Add(new DiffFailure(name, $"It has the id '{head.Id}', which {files[head.Id]} has too."));
        }

        return (files, failures);
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
