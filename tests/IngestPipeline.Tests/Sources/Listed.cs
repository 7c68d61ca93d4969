using IngestPipeline.Model;

namespace IngestPipeline.Tests.Sources;

/// <summary>Lists a source to its end.</summary>
internal static class Listed
{
    public static async Task<List<SourceItem>> ItemsAsync(ISource source)
    {
        var items = new List<SourceItem>();
        await foreach (var item in source.ListAsync(TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    public static async Task<string> IdsAsync(ISource source) => string.Join(' ', (await ItemsAsync(source)).Select(item => item.Id));
}
