using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using IngestPipeline.Model;

namespace IngestPipeline.Training.Labels;

/// <summary>A folder of labelled pages: <c>labels.jsonl</c> and the pages it names.</summary>
internal sealed class LabelledPages
{
    private const string LabelsFile = "labels.jsonl";

    private readonly string _folder;

    private LabelledPages(string folder, string hash, IReadOnlyList<LabelledPage> pages) =>
        (_folder, Hash, Pages) = (folder, hash, pages);

    public IReadOnlyList<LabelledPage> Pages { get; }

    /// <summary>SHA-256 of the labels' file, in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Whether a folder holds labelled pages.</summary>
    public static bool AreIn(string folder) => File.Exists(Path.Combine(folder, LabelsFile));

    /// <exception cref="InvalidDataException">A line is no label, or names a page outside the folder.</exception>
    public static LabelledPages Open(string folder)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, LabelsFile));
        var pages = new List<LabelledPage>();
        using var lines = new StreamReader(new MemoryStream(bytes));
        for (var number = 1; lines.ReadLine() is { } line; number++)
            if (line.Length > 0)
                pages.Add(Read(line, number));
        return new LabelledPages(folder, Convert.ToHexStringLower(SHA256.HashData(bytes)), pages);
    }

    public IEnumerable<LabelledPage> Of(Split split) => Pages.Where(page => page.Split == split);

    /// <exception cref="InvalidDataException">The page is missing, or is not the gzip file its name says it is.</exception>
    public RawDocument Load(LabelledPage page)
    {
        var path = Path.Combine(_folder, page.Page);
        var item = new SourceItem(page.Page, new Uri(Path.GetFullPath(path)));
        return new RawDocument(item, Bytes(path), "text/html", null, item.Uri);
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return path.EndsWith(".gz", StringComparison.Ordinal) ? Unzip(path) : File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException($"A labelled page is missing: {path}.", exception);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"A labelled page is no gzip file: {path}.", exception);
        }
    }

    private static LabelledPage Read(string line, int number)
    {
        try
        {
            var page = JsonSerializer.Deserialize<LabelledPage>(line) ?? throw new InvalidDataException($"Line {number} of {LabelsFile} is empty.");
            return page.Page.Contains("..", StringComparison.Ordinal) || Path.IsPathRooted(page.Page)
                ? throw new InvalidDataException($"Line {number} of {LabelsFile} names '{page.Page}', which is not in its folder.")
                : page;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Line {number} of {LabelsFile} is no label: {exception.Message}", exception);
        }
    }

    private static byte[] Unzip(string path)
    {
        using var zip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var all = new MemoryStream();
        zip.CopyTo(all);
        return all.ToArray();
    }
}
