using System.Diagnostics;
using System.Text;
using IngestPipeline.Diagnostics;
using IngestPipeline.Hosting;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Readers.Hostile;

/// <summary>Pages made to hurt, through the whole pipeline: each ends soon, in a record or a named reason, and no page of twice the size takes
/// much more than twice as long.</summary>
public sealed class HostilePageTests
{
    /// <summary>What a page may take however small: the machine may be busy, and code runs slowly at first.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    public static TheoryData<string> Names => [.. HostilePages.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ingest_HostilePage_EndsSoonAndNamed(string name)
    {
        var page = HostilePages.All.Single(page => page.Name == name);

        var once = Ingest(page.Make(page.Times));
        var twice = Ingest(page.Make(page.Times * 2));

        Assert.True(twice < Grace + (once * 3), $"{page.Times} of it took {once}, twice as many {twice}.");
    }

    [Fact]
    public void Ingest_LongerThanTheWholePipelineAllows_IsTooLarge()
    {
        var options = new UkInspectionsOptions { Pipeline = new PipelineOptions { MaxCharacters = 1000 } };
        var pipeline = new PipelineBuilder().AddUkInspections(options).Build();

        var result = pipeline.Ingest(ReaderFixture.Raw(new string('x', 1001), "page.txt"), TestContext.Current.CancellationToken);

        Assert.Equal(Reasons.TooLarge.Code, Assert.IsType<IngestResult.Failed>(result).Reason.Code);
    }

    private static TimeSpan Ingest(string page)
    {
        var raw = ReaderFixture.Raw(Encoding.UTF8.GetBytes(page));
        var clock = Stopwatch.StartNew();
        HostileOutcome.AssertNamed(TestPipeline.UkInspections.Ingest(raw, TestContext.Current.CancellationToken));
        return clock.Elapsed;
    }
}
