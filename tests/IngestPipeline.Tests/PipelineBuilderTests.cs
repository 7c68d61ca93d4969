using IngestPipeline.Model;

namespace IngestPipeline.Tests;

public sealed class PipelineBuilderTests
{
    [Fact]
    public void Build_NothingAdded_NamesEveryGap()
    {
        var message = Assert.Throws<InvalidOperationException>(() => new PipelineBuilder().Build()).Message;
        Assert.Contains("fetcher", message, StringComparison.Ordinal);
        Assert.Contains("reader", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_LayerNobodyAssigns_NamesStageAndLayer()
    {
        var message = Assert.Throws<InvalidOperationException>(() => new PipelineBuilder().AddExtractor(new NeedsNames()).Build()).Message;
        Assert.Contains("needs-names requires Names", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_StageWithoutDeclaration_IsAGap()
    {
        var message = Assert.Throws<InvalidOperationException>(() => new PipelineBuilder().AddExtractor(new Undeclared()).Build()).Message;
        Assert.Contains("Undeclared", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(257)]
    public void Build_ParallelismOutOfRange_IsAGap(int parallelism)
    {
        var builder = new PipelineBuilder().Use(new PipelineOptions { Parallelism = parallelism });
        Assert.Contains("Parallelism", Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_Defaults_AreTheDocumentedOnes()
    {
        var options = new PipelineOptions();
        Assert.Equal(Math.Min(Environment.ProcessorCount, 256), options.Parallelism);
        Assert.Equal(64 * 1024 * 1024, options.MaxCharacters);
    }

    [Stage("needs-names", Requires = Layers.Names)]
    private sealed class NeedsNames : IExtractor
    {
        public void Extract(Article article, CancellationToken cancellationToken = default)
        {
        }
    }

    private sealed class Undeclared : IExtractor
    {
        public void Extract(Article article, CancellationToken cancellationToken = default)
        {
        }
    }
}
