using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;

namespace IngestPipeline.Benchmarks;

/// <summary>Metadata, tokens, sentences and names, beside HtmlAgilityPack's parse of the same pages.</summary>
[MemoryDiagnoser]
public class AnnotateBenchmark
{
    private readonly StagedPages _pages = StagedPages.Load();

    [Benchmark(Baseline = true)]
    public void Parse() => _pages.ForEach(page => new HtmlDocument().LoadHtml(page.Page.Text));

    [Benchmark]
    public void Annotate() => _pages.ForEach(page =>
    {
        foreach (var annotator in StagedPages.Annotators)
            annotator.Annotate(page.Article);
    });
}
