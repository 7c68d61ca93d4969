namespace IngestPipeline.Review.Changes;

/// <summary>What a comparison tells besides what records say.</summary>
public sealed record RecordDiffOptions
{
    /// <summary>Whether a confidence that alone is another is a change.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool IncludeConfidence { get; init; }

    /// <summary>
    /// Whether hashes and versions are changes of their own: the source's SHA-256, the schema, the pipeline's version, profile and models.
    /// They are why records differ, and told as causes in any case.
    /// </summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool IncludeProvenance { get; init; }
}
