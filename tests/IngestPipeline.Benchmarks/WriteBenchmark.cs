using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;
using IngestPipeline.Hosting;
using IngestPipeline.Model;

namespace IngestPipeline.Benchmarks;

/// <summary>Records to bytes, beside HtmlAgilityPack's parse of the same pages.</summary>
[MemoryDiagnoser]
public class WriteBenchmark
{
    private readonly StagedPages _pages = StagedPages.Load();
    private List<Record> _records = [];

    [GlobalSetup]
    public void Ingest()
    {
        var pipeline = new PipelineBuilder().AddUkInspections().Build();
        _pages.ForEach(page =>
        {
            if (pipeline.Ingest(page.Page.Raw) is IngestResult.Emitted emitted)
                _records.Add(emitted.Record);
        });
    }

    [Benchmark(Baseline = true)]
    public void Parse() => _pages.ForEach(page => new HtmlDocument().LoadHtml(page.Page.Text));

    [Benchmark]
    public int Write() => _records.Sum(record => RecordJson.Serialize(record).Length);
}
