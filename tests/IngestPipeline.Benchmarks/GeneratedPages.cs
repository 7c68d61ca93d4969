using System.Globalization;
using System.Net;
using IngestPipeline.Model;

namespace IngestPipeline.Benchmarks;

/// <summary>Small pages put together from the paragraphs of the corpus, as many as are asked for and the same each time.</summary>
internal sealed class GeneratedPages
{
    private const int Paragraphs = 5;
    private const int FolderSize = 1000;
    private readonly string[] _paragraphs;
    private readonly string[] _titles;

    private GeneratedPages(string[] paragraphs, string[] titles)
    {
        _paragraphs = paragraphs;
        _titles = titles;
    }

    public static GeneratedPages FromCorpus(string articles)
    {
        var records = Directory.EnumerateFiles(articles, "*.verified.json").Order(StringComparer.Ordinal)
            .Select(path => RecordJson.Deserialize(File.ReadAllBytes(path))).ToList();
        return new GeneratedPages(
            [.. records.SelectMany(record => record.Article.Text.Split('\n')).Where(line => line.Length > 80)],
            [.. records.Select(record => record.Article.Title).OfType<string>()]);
    }

    public void Write(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var below = Path.Join(folder, (i / FolderSize).ToString("000", CultureInfo.InvariantCulture));
            if (i % FolderSize == 0)
                Directory.CreateDirectory(below);
            File.WriteAllText(Path.Join(below, string.Create(CultureInfo.InvariantCulture, $"{i:000000}.html")), Page(i));
        }
    }

    private string Page(int seed)
    {
        var random = new Random(seed);
        var title = WebUtility.HtmlEncode(_titles[random.Next(_titles.Length)]);
        var body = string.Concat(Enumerable.Range(0, Paragraphs)
            .Select(_ => $"<p>{WebUtility.HtmlEncode(_paragraphs[random.Next(_paragraphs.Length)])}</p>\n"));
        return $"<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\n"
            + $"<body><nav><a href=\"/\">Home</a></nav><article><h1>{title}</h1>\n{body}</article><footer>© The Echo</footer></body></html>\n";
    }
}
