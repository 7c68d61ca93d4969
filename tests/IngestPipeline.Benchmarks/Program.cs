using System.Globalization;
using BenchmarkDotNet.Running;
using IngestPipeline.Benchmarks;

if (args is ["compare", ..])
    return Comparison.Run(args is [_, var folder, ..] ? folder : null, Console.Out, Console.Error);
if (args is ["stages", ..])
    return StageTimes.Run(args is [_, var pages, ..] ? pages : null, Console.Out);
if (args is ["many", ..])
    return ManyDocuments.Run(args is [_, var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 100_000, Page.Corpus, Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly).Run(args);
return 0;
