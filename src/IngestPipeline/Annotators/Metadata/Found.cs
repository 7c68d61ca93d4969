namespace IngestPipeline.Annotators.Metadata;

/// <summary>A value and where it was found, such as <c>json-ld:datePublished</c>.</summary>
internal readonly record struct Found(string Value, string Origin);
