using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;
using IngestPipeline.Readers;

namespace IngestPipeline.Benchmarks;

/// <summary>Bytes to document, beside HtmlAgilityPack's parse of the same pages.</summary>
[MemoryDiagnoser]
public class ReadBenchmark
{
    private readonly HtmlDocumentReader _reader = new();
    private readonly StagedPages _pages = StagedPages.Load();

    [Benchmark(Baseline = true)]
    public void Parse() => _pages.ForEach(page => new HtmlDocument().LoadHtml(page.Page.Text));

    [Benchmark]
    public void Read() => _pages.ForEach(page => _reader.Read(page.Page.Raw));
}
