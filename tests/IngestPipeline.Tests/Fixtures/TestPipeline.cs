using IngestPipeline.Hosting;
using IngestPipeline.Model;

namespace IngestPipeline.Tests.Fixtures;

/// <summary>The pipeline as users have it, built once.</summary>
internal static class TestPipeline
{
    public static Pipeline UkInspections { get; } = new PipelineBuilder().AddUkInspections().Build();

    /// <summary>The record of a document that must give one.</summary>
    public static Record RecordOf(RawDocument raw)
    {
        var result = UkInspections.Ingest(raw, TestContext.Current.CancellationToken);
        return Assert.IsType<IngestResult.Emitted>(result).Record;
    }

    /// <summary>The record of a page or text given as a string.</summary>
    public static Record RecordOf(string text, string name = "test.html")
    {
        var item = new SourceItem(name, new Uri("file:///" + name));
        return RecordOf(new RawDocument(item, System.Text.Encoding.UTF8.GetBytes(text), null, null, item.Uri));
    }
}
