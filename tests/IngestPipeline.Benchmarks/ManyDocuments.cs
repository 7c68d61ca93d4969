using System.Diagnostics;
using System.Globalization;

namespace IngestPipeline.Benchmarks;

/// <summary>
/// A run over very many small documents by the tool itself, as a process of its own: how long, how much memory at most, how long when
/// nothing is new, and how much faster with all processors than with one.
/// </summary>
internal sealed class ManyDocuments(string folder, TextWriter output)
{
    private const int SampleForParallelism = 20_000;

    public static int Run(int count, string articles, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("ingest-many-").FullName;
        try
        {
            var pages = GeneratedPages.FromCorpus(articles);
            pages.Write(Path.Join(folder, "pages"), count);
            pages.Write(Path.Join(folder, "sample"), Math.Min(count, SampleForParallelism));
            return new ManyDocuments(folder, output).Measure(count);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private int Measure(int count)
    {
        var first = Ingest("pages", "out");
        Say($"{count} documents", first, $"{count / first.Elapsed.TotalSeconds:0} pages/s, {first.PeakMegabytes} MB at most");
        var again = Ingest("pages", "out");
        Say("again, nothing new", again, $"{count / again.Elapsed.TotalSeconds:0} pages/s, {again.PeakMegabytes} MB at most");
        var one = Ingest("sample", "one", processors: 1);
        var all = Ingest("sample", "all");
        Say("one processor", one, $"of a sample of {Math.Min(count, SampleForParallelism)}");
        Say("all processors", all, $"{one.Elapsed / all.Elapsed:0.00} x faster with {Environment.ProcessorCount}");
        return first.ExitCode;
    }

    private void Say(string what, Measured measured, FormattableString more) => output.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{what,-22}{measured.Elapsed.TotalSeconds,8:0.0} s   exit {measured.ExitCode}   ")
        + more.ToString(CultureInfo.InvariantCulture));

    // Processors are a mask, zero for all. With one worker only, compiling and collecting would still have a second processor.
    private Measured Ingest(string input, string target, nint processors = 0)
    {
        var tool = Path.Combine(
            AppContext.BaseDirectory.Replace("IngestPipeline.Benchmarks", "IngestPipeline.Cli", StringComparison.Ordinal), "ingest.dll");
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, "run", input, "-o", target, "-q"])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
        })!;
        if (processors != 0 && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()))
            process.ProcessorAffinity = processors;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        long peak = 0;
        while (!process.WaitForExit(200))
        {
            process.Refresh();
            peak = Math.Max(peak, process.WorkingSet64);
        }

        return new Measured(Stopwatch.GetElapsedTime(start), peak >> 20, process.ExitCode);
    }

    private sealed record Measured(TimeSpan Elapsed, long PeakMegabytes, int ExitCode);
}
