using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>Lists the values that come from the page and not from sentences, with their origins.</summary>
internal static class FieldReporter
{
    private static readonly ExplainedField[] NoFields = [];

    /// <param name="record">The record.</param>
    /// <param name="metadata">What its document told; null when only the record is at hand.</param>
    public static IReadOnlyList<ExplainedField> Of(Record record, ArticleMetadata? metadata)
    {
        var article = record.Article;
        var origins = metadata?.Origins;
        return
        [
            Field("article.title", article.Title),
            Field("article.standfirst", article.Standfirst),
            Field("article.byline", article.Byline.Count == 0 ? null : string.Join("; ", article.Byline)),
            Field("article.published", article.Published),
            Field("article.modified", article.Modified),
            Field("article.language", article.Language),
            Field("source.publisher", record.Source.Publisher),
            Field("source.canonicalUrl", record.Source.CanonicalUrl),
            .. metadata?.Section is { } section ? [new ExplainedField("section", section, origins?.GetValueOrDefault("section"))] : NoFields,
            .. Inspection(record.Inspection),
        ];

        ExplainedField Field(string path, string? value) =>
            new(path, value, value is null ? null : origins?.GetValueOrDefault(path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]));
    }

    private static IEnumerable<ExplainedField> Inspection(Inspection? inspection) =>
        from part in new (string Name, string? Value)[]
        {
            ("inspectorate", inspection?.Inspectorate), ("programme", inspection?.Programme), ("cycle", inspection?.Cycle),
            ("inspected", inspection?.Inspected), ("published", inspection?.Published), ("inspector", inspection?.Inspector),
        }
        where part.Value is not null
        select new ExplainedField("inspection." + part.Name, part.Value, null);
}
