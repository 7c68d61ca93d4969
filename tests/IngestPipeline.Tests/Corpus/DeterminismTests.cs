using System.Globalization;
using System.Text;
using IngestPipeline.Hosting;
using IngestPipeline.Model;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Corpus;

/// <summary>The same bytes in give the same bytes out.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Records_OfManyWorkers_AreThoseOfOne(int workers) =>
        Assert.Equal(await RunAsync(1, CorpusArticle.Names), await RunAsync(workers, CorpusArticle.Names));

    [Fact]
    public async Task Records_OfShuffledInput_AreTheSameRecords()
    {
        var shuffled = CorpusArticle.Names.ToArray();
        new Random(7).Shuffle(shuffled);
        var records = await RunAsync(2, shuffled);
        Assert.Equal((await RunAsync(2, CorpusArticle.Names)).Order(StringComparer.Ordinal), records.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public async Task Records_InAnotherCulture_AreTheSame(string culture)
    {
        var expected = await RunAsync(1, CorpusArticle.Names);
        var (before, beforeDefault) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, await RunAsync(2, CorpusArticle.Names));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (before, beforeDefault);
        }
    }

    private static async Task<List<string>> RunAsync(int workers, IEnumerable<string> names)
    {
        var pipeline = new PipelineBuilder().AddUkInspections().Use(new PipelineOptions { Parallelism = workers }).Build();
        var records = new List<string>();
        await foreach (var result in pipeline.RunAsync(new NamedArticles(names), TestContext.Current.CancellationToken))
            records.Add(Encoding.UTF8.GetString(RecordJson.Serialize(Assert.IsType<IngestResult.Emitted>(result).Record)));
        return records;
    }

    private sealed class NamedArticles(IEnumerable<string> names) : ISource
    {
        public IAsyncEnumerable<SourceItem> ListAsync(CancellationToken cancellationToken = default) =>
            names.Select(name => new SourceItem(name, new Uri(CorpusArticle.Named(name).Path))).ToAsyncEnumerable();
    }
}
