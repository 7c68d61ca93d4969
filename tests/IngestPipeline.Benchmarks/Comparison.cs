using System.Diagnostics;
using System.Globalization;
using HtmlAgilityPack;
using IngestPipeline.Hosting;

namespace IngestPipeline.Benchmarks;

/// <summary>
/// Times the whole pipeline, HtmlAgilityPack's parse alone and SmartReader over the same pages in the same run, one thread, and prints ratios.
/// The contenders take turns page by page, so that whatever else the machine does falls on all of them; the best of three rounds counts.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 3;
    private static readonly TimeSpan PageLimit = TimeSpan.FromSeconds(5);

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
            new("IngestPipeline, whole", page => pipeline.Ingest(page.Raw with { })),
            new("SmartReader", page => new SmartReader.Reader("https://example.test/" + page.Name, page.Text).GetArticle()),
        ];
        foreach (var contender in contenders)
            Measure(contender, pages[0]);
        foreach (var page in pages)
            foreach (var contender in contenders)
                contender.Add(Enumerable.Range(0, Rounds).Min(_ => Measure(contender, page)));
        Print(contenders, pages, output);
        return 0;
    }

    private static HtmlDocument Parse(Page page)
    {
        var document = new HtmlDocument { OptionMaxNestedChildNodes = 0 };
        document.LoadHtml(page.Text);
        return document;
    }

    private static TimeSpan Measure(Contender contender, Page page)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            GC.KeepAlive(contender.Work(page));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            contender.Failures++;
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        return elapsed < PageLimit ? elapsed : PageLimit;
    }

    private static void Print(Contender[] contenders, IReadOnlyList<Page> pages, TextWriter output)
    {
        var megabytes = pages.Sum(page => (double)page.Bytes.Length) / 1_000_000;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, {megabytes:F1} MB, one thread, best of {Rounds}"));
        foreach (var contender in contenders)
        {
            var seconds = contender.Total.TotalSeconds;
            var ratio = seconds / contenders[0].Total.TotalSeconds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{contender.Name,-24}{pages.Count / seconds,10:F1} pages/s{megabytes / seconds,10:F2} MB/s{ratio,8:F2} x parse"));
        }
    }

    private sealed record Contender(string Name, Func<Page, object> Work)
    {
        public TimeSpan Total { get; private set; }

        public int Failures { get; set; }

        public void Add(TimeSpan elapsed) => Total += elapsed;
    }
}
