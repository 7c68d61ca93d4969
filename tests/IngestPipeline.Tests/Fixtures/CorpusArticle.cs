using IngestPipeline.Model;

namespace IngestPipeline.Tests.Fixtures;

/// <summary>An article of the corpus, with the record accepted for it.</summary>
internal sealed record CorpusArticle(string Path)
{
    /// <summary>The articles' file names, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Corpus)
            .Select(path => System.IO.Path.GetFileName(path)!)
            .Where(name => System.IO.Path.GetExtension(name) is ".html" or ".txt")
            .Order(StringComparer.Ordinal),
    ];

    public string VerifiedPath => Path + ".verified.json";

    public string ReceivedPath => Path + ".received.json";

    /// <summary>The lines in which the pipeline's record is known to fall short of the accepted one; absent where it does not.</summary>
    public string KnownPath => Shortfall(".diff");

    /// <summary>The lines in which it differs now, left by a failing test.</summary>
    public string ReceivedDiffPath => Shortfall(".received.diff");

    private string Shortfall(string extension) => System.IO.Path.Combine(
        Repository.Root, "tests", "IngestPipeline.Tests", "Corpus", "KnownShortfalls", System.IO.Path.GetFileName(Path) + extension);

    public static CorpusArticle Named(string name) => new(System.IO.Path.Combine(Repository.Corpus, name));

    /// <summary>The bytes as a file source would give them.</summary>
    public RawDocument Raw()
    {
        var item = new SourceItem(System.IO.Path.GetFileName(Path), new Uri(Path));
        var mediaType = Path.EndsWith(".html", StringComparison.Ordinal) ? "text/html" : "text/plain";
        return new RawDocument(item, File.ReadAllBytes(Path), mediaType, null, item.Uri);
    }
}
