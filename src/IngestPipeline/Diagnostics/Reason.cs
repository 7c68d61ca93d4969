namespace IngestPipeline.Diagnostics;

/// <summary>A reason a document gave no record: a stable code, and what a person can do.</summary>
/// <param name="Code">
/// Such as <c>IP0102</c>. The hundreds tell the stage: 1 fetch, 2 read, 3 clean, 4 annotate and extract, 5 assemble, 6 write.
/// </param>
/// <param name="Slug">A word for lists, such as <c>not-found</c>.</param>
/// <param name="Hint">What to do; null when nothing can be done.</param>
/// <param name="Transient">Whether the same input may succeed later.</param>
public sealed record Reason(string Code, string Slug, string? Hint = null, bool Transient = false);
