using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;
using IngestPipeline.Records;

namespace IngestPipeline.Benchmarks;

/// <summary>All extractors over annotated articles, beside HtmlAgilityPack's parse of the same pages.</summary>
[MemoryDiagnoser]
public class ExtractBenchmark
{
    private readonly StagedPages _pages = StagedPages.Load();

    [Benchmark(Baseline = true)]
    public void Parse() => _pages.ForEach(page => new HtmlDocument().LoadHtml(page.Page.Text));

    [Benchmark]
    public void Extract() => _pages.ForEach(page =>
    {
        // Facts pile up on an article, so each round has its own.
        var article = ArticleAssembler.Assemble(page.Document);
        (article.Metadata, article.Tokens) = (page.Article.Metadata, page.Article.Tokens);
        (article.Sentences, article.Names) = (page.Article.Sentences, page.Article.Names);
        foreach (var extractor in StagedPages.Extractors)
            extractor.Extract(article);
    });
}
