using System.IO.Compression;
using System.Text;
using IngestPipeline.Model;

namespace IngestPipeline.Benchmarks;

/// <summary>A real page at hand: its bytes and, for the parsers that take text, its text.</summary>
internal sealed record Page(string Name, byte[] Bytes, string Text)
{
    public RawDocument Raw { get; } = RawOf(Name, Bytes);

    /// <summary>Every <c>.html</c> and <c>.html.gz</c> below a folder, in ordinal order.</summary>
    public static IReadOnlyList<Page> Load(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".html.gz", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The articles of the repository this runs in.</summary>
    public static string Corpus => Path.Combine(Root, "corpus", "articles");

    /// <summary>The pages of the shared data beside the repository, or the corpus's own where that is not there.</summary>
    public static IReadOnlyList<Page> LoadDefault()
    {
        var shared = Path.Combine(Root, "..", "shared", "data", "clean");
        return Load(Directory.Exists(shared) ? shared : Corpus);
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IngestPipeline.sln")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("Run inside the repository, or name a folder of pages.");
        }
    }

    private static Page Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (path.EndsWith(".gz", StringComparison.Ordinal))
            bytes = Decompress(bytes);
        return new Page(Path.GetFileName(path), bytes, Encoding.UTF8.GetString(bytes));
    }

    private static byte[] Decompress(byte[] bytes)
    {
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        gzip.CopyTo(plain);
        return plain.ToArray();
    }

    private static RawDocument RawOf(string name, byte[] bytes)
    {
        var item = new SourceItem(name, new Uri("file:///" + Uri.EscapeDataString(name)));
        return new RawDocument(item, bytes, "text/html", "utf-8", item.Uri);
    }
}
