namespace IngestPipeline.Model;

/// <summary>Why a document gave no record.</summary>
public sealed record Outcome
{
    /// <summary>The document's id.</summary>
    public required string Id { get; init; }

    /// <summary><c>skipped</c> or <c>failed</c>.</summary>
    public required string Result { get; init; }

    /// <summary>The stage it ended in: <c>fetch</c>, <c>read</c>, <c>clean</c>, an annotator's or extractor's name, <c>assemble</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>The reason's code, such as <c>IP0102</c>: searchable, listed in docs/reasons.md.</summary>
    public required string Code { get; init; }

    /// <summary>One sentence for a person: what is wrong and where.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it; null when nothing can be done.</summary>
    public string? Hint { get; init; }

    /// <summary>Whether the same input may succeed later.</summary>
    public bool Transient { get; init; }
}
