using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;
using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Profiles;

namespace IngestPipeline.Benchmarks;

/// <summary>Judging blocks, beside HtmlAgilityPack's parse of the same pages.</summary>
[MemoryDiagnoser]
public class CleanBenchmark
{
    private readonly CascadeBlockClassifier _classifier = new(Profile.UkInspections, BlockModel.Shipped);
    private readonly StagedPages _pages = StagedPages.Load();

    [Benchmark(Baseline = true)]
    public void Parse() => _pages.ForEach(page => new HtmlDocument().LoadHtml(page.Page.Text));

    [Benchmark]
    public void Clean() => _pages.ForEach(page => _classifier.Classify(page.Document));
}
