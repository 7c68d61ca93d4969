using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;
using IngestPipeline.Hosting;

namespace IngestPipeline.Benchmarks;

/// <summary>The whole pipeline beside HtmlAgilityPack's parse of the same page.</summary>
[MemoryDiagnoser]
public class WholePipelineBenchmark
{
    private readonly Pipeline _pipeline = new PipelineBuilder().AddUkInspections().Build();
    private IReadOnlyList<Page> _pages = [];

    [GlobalSetup]
    public void Load() => _pages = [.. Page.LoadDefault().Take(50)];

    [Benchmark(Baseline = true)]
    public int Parse()
    {
        var nodes = 0;
        foreach (var page in _pages)
        {
            var document = new HtmlDocument();
            document.LoadHtml(page.Text);
            nodes += document.DocumentNode.ChildNodes.Count;
        }

        return nodes;
    }

    [Benchmark]
    public int Pipeline() => _pages.Count(page => _pipeline.Ingest(page.Raw) is IngestResult.Emitted);
}
