using IngestPipeline.Model;

namespace IngestPipeline.Sources;

/// <summary>Makes a source of what a person names: a folder, a file, a pattern, a web address, or <c>-</c> for standard input.</summary>
public static class InputSource
{
    /// <summary>The inputs as one source, in order; ids are unique across them.</summary>
    /// <exception cref="InputException">An input does not exist, or is of no known kind.</exception>
    public static ISource Parse(IEnumerable<string> inputs, FileSourceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var sources = inputs.Select(input => ParseOne(input, options)).ToList();
        return sources.Count == 1 ? sources[0] : new CombinedSource(sources);
    }

    /// <summary>
    /// The inputs in a text file, one a line, with <c>#</c> comments: addresses, files, folders and patterns. A line that names nothing
    /// becomes an item that fails by name, so that the others are still ingested.
    /// </summary>
    /// <exception cref="InputException">There is no such list.</exception>
    public static ISource ParseList(string path, FileSourceOptions? options = null)
    {
        if (!File.Exists(path))
            throw new InputException(path, $"There is no list '{path}'.", "Check the name of the file that lists the inputs.");
        return ParseLines(File.ReadLines(path), options);
    }

    /// <summary>The same of lines that are at hand; they are read once, now.</summary>
    public static ISource ParseLines(IEnumerable<string> lines, FileSourceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var entries = lines.Select(UrlListSource.EntryIn).OfType<string>().ToList();
        return new CombinedSource([.. entries.Select(entry => ParseEntry(entry, options))]);
    }

    private static ISource ParseEntry(string entry, FileSourceOptions? options)
    {
        try
        {
            return entry == "-" ? new UrlListSource([entry]) : ParseOne(entry, options);
        }
        catch (InputException)
        {
            return IsAddress(entry) || entry.Contains('\0', StringComparison.Ordinal)
                ? new UrlListSource([entry])
                : new FileSource(() => [new SourceItem(entry, FileUri.Of(Path.GetFullPath(entry)))]);
        }
    }

    private static ISource ParseOne(string input, FileSourceOptions? options)
    {
        if (input == "-")
            return new StdinSource();
        if (IsAddress(input) && Uri.TryCreate(input, UriKind.Absolute, out var uri))
            return uri.IsFile ? OfPath(uri.LocalPath, input, options) : OfAddress(uri, input);
        return OfPath(input, input, options);
    }

    private static bool IsAddress(string input) => input.Contains("://", StringComparison.Ordinal);

    private static UrlListSource OfAddress(Uri uri, string input) => WebAddress.IsWeb(uri) && uri.Host.Length > 0
        ? new UrlListSource([input])
        : throw new InputException(input, $"'{input}' is not a web address.", "Use an http or https address, a file or a folder.");

    private static FileSource OfPath(string path, string input, FileSourceOptions? options)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            throw Missing(input);
        if (Directory.Exists(path))
            return FileSource.Folder(path, options);
        // A dangling link is there, and fails by name when it is fetched.
        if (File.Exists(path) || new FileInfo(path).LinkTarget is not null)
            return FileSource.File(path);
        return path.Contains('*', StringComparison.Ordinal) ? OfPattern(path, input, options) : throw Missing(input);
    }

    private static FileSource OfPattern(string pattern, string input, FileSourceOptions? options)
    {
        if (!Directory.Exists(FileSource.SplitPattern(pattern).Folder))
            throw Missing(input);
        var source = FileSource.Glob(pattern, options);
        return source.Items().Any()
            ? source
            : throw new InputException(input, $"No file matches '{input}'.", "A pattern knows * and **, such as articles/**/*.html.");
    }

    private static InputException Missing(string input) =>
        new(input, $"There is no file or folder '{input}'.", "Check the name; a web address starts with https://.");
}
