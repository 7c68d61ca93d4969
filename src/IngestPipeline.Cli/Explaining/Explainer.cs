using System.Text.Json;
using IngestPipeline.Hosting;
using IngestPipeline.Model;
using IngestPipeline.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace IngestPipeline.Cli.Explaining;

/// <summary>Explains a document by ingesting it, a record by what it says.</summary>
internal static class Explainer
{
    /// <exception cref="CliException">It is not there, or is more than one document.</exception>
    public static async Task<ExplainReport> ExplainAsync(string name, UkInspectionsOptions options, CancellationToken cancellationToken)
    {
        if (ReadRecord(name) is { } record)
            return Reporter.Of(record);
        var item = await FindAsync(name, cancellationToken);
        await using var services = new ServiceCollection()
            .AddIngestPipeline(options).BuildServiceProvider();
        var pipeline = services.GetRequiredService<Pipeline>();
        try
        {
            return Reporter.Of(pipeline.Explain(await pipeline.FetchAsync(item, cancellationToken), cancellationToken));
        }
        catch (IngestException exception)
        {
            var code = exception.Reason.Transient ? ExitCode.TryLater : ExitCode.NothingSucceeded;
            throw new CliException($"{item.Id}: {exception.Message} [{exception.Reason.Code}]", exception.Reason.Hint, code, exception);
        }
    }

    private static async Task<SourceItem> FindAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var items = new List<SourceItem>();
            await foreach (var item in InputSource.Parse([name]).ListAsync(cancellationToken))
                if (items.Count < 2)
                    items.Add(item);
            return items is [var only] ? only : throw new CliException($"'{name}' is not one document.", "Name one file or one address.");
        }
        catch (InputException exception)
        {
            throw new CliException(exception.Message, exception.Hint, inner: exception);
        }
    }

    private static Record? ReadRecord(string name)
    {
        if (!name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || !File.Exists(name))
            return null;
        try
        {
            return RecordJson.Deserialize(File.ReadAllBytes(name));
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new CliException($"'{name}' is not a record: {exception.Message}", "Look at it with 'ingest verify'.", inner: exception);
        }
    }
}
