using System.Globalization;
using HtmlAgilityPack;
using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Hosting;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Readers;

namespace IngestPipeline.Benchmarks;

/// <summary>
/// Times reading and cleaning, the whole pipeline, HtmlAgilityPack's parse alone and SmartReader over the same pages in the same run, one
/// document at a time, and prints ratios. The contenders take turns, round by round; the best round counts. Time is processor time of the
/// process, all threads together, so that what else the machine does falls on nobody.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 3;

    private static readonly HtmlDocumentReader Reader = new();
    private static readonly CascadeBlockClassifier Cleaner = new(Profile.UkInspections, BlockModel.Shipped);

    public static int Run(string? folder, TextWriter output, TextWriter errors)
    {
        var pages = folder is null ? Page.LoadDefault() : Page.Load(folder);
        if (pages.Count == 0)
        {
            errors.WriteLine($"There are no .html or .html.gz pages in '{folder}'.");
            return 2;
        }

        var pipeline = new PipelineBuilder().AddUkInspections().Build();
        Contender[] contenders =
        [
            new("HtmlAgilityPack parse", page => Parse(page)),
            new("IngestPipeline, cleaning", page => Clean(page)),
            new("IngestPipeline, whole", page => pipeline.Ingest(page.Raw with { })),
            new("SmartReader", page => new SmartReader.Reader("https://example.test/" + page.Name, page.Text).GetArticle()),
        ];
        for (var round = 0; round <= Rounds; round++)
            foreach (var contender in contenders)
                contender.Add(Measure(contender, pages), isWarmUp: round == 0);
        Print(contenders, pages, output);
        return 0;
    }

    private static HtmlDocument Parse(Page page)
    {
        var document = new HtmlDocument { OptionMaxNestedChildNodes = 0 };
        document.LoadHtml(page.Text);
        return document;
    }

    private static Document? Clean(Page page)
    {
        var document = Reader.Read(page.Raw);
        if (document is not null)
            Cleaner.Classify(document);
        return document;
    }

    private static TimeSpan Measure(Contender contender, IReadOnlyList<Page> pages)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        foreach (var page in pages)
            Work(contender, page);
        return Environment.CpuUsage.TotalTime - start;
    }

    private static void Work(Contender contender, Page page)
    {
        try
        {
            GC.KeepAlive(contender.Work(page));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A contender that breaks on a page has spent what it spent; the others go on.
        }
    }

    private static void Print(Contender[] contenders, IReadOnlyList<Page> pages, TextWriter output)
    {
        var megabytes = pages.Sum(page => (double)page.Bytes.Length) / 1_000_000;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pages.Count} pages, {megabytes:F1} MB, one document at a time, processor time, best of {Rounds}"));
        foreach (var contender in contenders)
        {
            var seconds = contender.Best.TotalSeconds;
            var ratio = seconds / contenders[0].Best.TotalSeconds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{contender.Name,-24}{pages.Count / seconds,10:F1} pages/s{megabytes / seconds,10:F2} MB/s{ratio,8:F2} x parse"));
        }
    }

    private sealed record Contender(string Name, Func<Page, object?> Work)
    {
        public TimeSpan Best { get; private set; } = TimeSpan.MaxValue;

        public void Add(TimeSpan elapsed, bool isWarmUp) => Best = isWarmUp || elapsed > Best ? Best : elapsed;
    }
}
