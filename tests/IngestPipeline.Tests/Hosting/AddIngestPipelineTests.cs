using System.Text;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Hosting;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using Microsoft.Extensions.DependencyInjection;

namespace IngestPipeline.Tests.Hosting;

public sealed class AddIngestPipelineTests
{
    [Fact]
    public async Task AddIngestPipeline_Resolved_IsOnePipelineOfTheProfile()
    {
        await using var services = new ServiceCollection().AddIngestPipeline().BuildServiceProvider();
        var pipeline = services.GetRequiredService<Pipeline>();
        Assert.Same(pipeline, services.GetRequiredService<Pipeline>());
        Assert.Equal(Profile.UkInspections.Id, pipeline.Identity.Profile);
    }

    [Fact]
    public async Task AddIngestPipeline_StageAddedByTheCaller_RunsAfterThePresets()
    {
        var services = new ServiceCollection().AddIngestPipeline(configure: builder => builder.AddExtractor(new Marker()));
        await using var provider = services.BuildServiceProvider();
        var result = provider.GetRequiredService<Pipeline>().Ingest(Page(), TestContext.Current.CancellationToken);
        var emitted = Assert.IsType<IngestResult.Emitted>(result);
        Assert.Contains(emitted.Record.Warnings, warning => warning.Code == "marked");
    }

    [Fact]
    public async Task AddUkInspections_WithoutWebFetcher_OpensNoConnection()
    {
        var pipeline = new PipelineBuilder().AddUkInspections().Build();
        var item = new SourceItem("https://example.org/", new Uri("https://example.org/"));
        Assert.IsType<IngestResult.Failed>(await pipeline.IngestAsync(item, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void AddUkInspections_GoodPage_GivesARecordOfIt()
    {
        var emitted = Assert.IsType<IngestResult.Emitted>(
            new PipelineBuilder().AddUkInspections().Build().Ingest(Page(), TestContext.Current.CancellationToken));
        Assert.Contains("Loamshire", emitted.Record.Article.Text, StringComparison.Ordinal);
        Assert.Contains(emitted.Record.Forces, force => force.Id == "kent");
    }

    [Fact]
    public void AddUkInspections_Built_NamesItsModelByHash()
    {
        var pipeline = new PipelineBuilder().AddUkInspections().Build();
        Assert.Equal(BlockModel.Shipped.Hash, pipeline.Identity.Models[BlockModel.Name]);
    }

    private static RawDocument Page()
    {
        var item = new SourceItem("page.html", new Uri("file:///page.html"));
        return new RawDocument(item, Encoding.UTF8.GetBytes(Cli.Pages.Good()), "text/html", "utf-8", item.Uri);
    }

    [Stage("marker")]
    private sealed class Marker : IExtractor
    {
        public void Extract(Article article, CancellationToken cancellationToken = default) =>
            article.Facts.Warnings.Add(new Warning("marked", "The caller's stage saw it."));
    }
}
