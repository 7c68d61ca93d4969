using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using IngestPipeline.Model;

namespace IngestPipeline.Review.Matching;

/// <summary>One of the two records compared, and its JSON.</summary>
internal sealed class Side(Record record)
{
    private static readonly JsonTypeInfo<Record> RecordType = (JsonTypeInfo<Record>)RecordJson.Options.GetTypeInfo(typeof(Record));

    public Record Record { get; } = record;

    public JsonElement Json { get; } = JsonSerializer.SerializeToElement(record, RecordType);

    public string Text => Record.Article.Text;
}
