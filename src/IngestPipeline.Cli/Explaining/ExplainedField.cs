namespace IngestPipeline.Cli.Explaining;

/// <summary>A value about the article and where it came from.</summary>
/// <param name="Field">Its path in the record: <c>article.published</c>.</param>
/// <param name="Value">The value; null when nothing was found.</param>
/// <param name="Origin">Such as <c>json-ld:datePublished</c>; null when only the record is at hand.</param>
internal sealed record ExplainedField(string Field, string? Value, string? Origin);
