using System.Globalization;
using HtmlAgilityPack;
using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Readers;
using IngestPipeline.Records;

namespace IngestPipeline.Benchmarks;

/// <summary>Where the time of a page goes: each stage beside HtmlAgilityPack's parse of the same pages, in one run, as processor time.</summary>
internal static class StageTimes
{
    private static readonly Profile Facts = Profile.UkInspections;
    private static readonly HtmlDocumentReader Reader = new();
    private static readonly CascadeBlockClassifier Classifier = new(Facts, BlockModel.Shipped);

    private static readonly RecordPipeline Identity = new() { Version = "0", Profile = "none", Models = new Dictionary<string, string>() };

    public static int Run(string? folder, TextWriter output)
    {
        var pages = folder is null ? Page.LoadDefault() : Page.Load(folder);
        Measure(pages, []);
        Measure(pages, []);
        var times = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        Measure(pages, times);
        foreach (var (stage, time) in times)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{stage,-24}{time.TotalMilliseconds / pages.Count,9:F3} ms/page{time / times["HtmlAgilityPack parse"],8:F3} x parse"));
        return 0;
    }

    private static void Measure(IReadOnlyList<Page> pages, Dictionary<string, TimeSpan> times)
    {
        foreach (var page in pages)
        {
            try
            {
                Measure(page, times);
            }
            catch (IngestException)
            {
                // A page that gives no record costs what it cost up to there.
            }
        }
    }

    private static void Measure(Page page, Dictionary<string, TimeSpan> times)
    {
        Time(times, "HtmlAgilityPack parse", () => new HtmlDocument().LoadHtml(page.Text));
        Document document = null!;
        Time(times, "read", () => document = Reader.Read(page.Raw)!);
        if (document.Blocks.Count == 0)
            return;
        Time(times, "clean", () => Classifier.Classify(document));
        Article article = null!;
        Time(times, "assemble article", () => article = ArticleAssembler.Assemble(document));
        foreach (var annotator in StagedPages.Annotators)
            Time(times, annotator.GetType().Name, () => annotator.Annotate(article));
        foreach (var extractor in StagedPages.Extractors)
            Time(times, extractor.GetType().Name, () => extractor.Extract(article));
        Time(times, "assemble record", () => RecordAssembler.Assemble(article, Identity));
    }

    private static void Time(Dictionary<string, TimeSpan> times, string stage, Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        work();
        times[stage] = times.GetValueOrDefault(stage) + Environment.CpuUsage.TotalTime - start;
    }
}
