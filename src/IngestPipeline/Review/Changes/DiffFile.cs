namespace IngestPipeline.Review.Changes;

/// <summary>A comparison as it is written: <c>ingest-diff/1</c>.</summary>
internal sealed record DiffFile
{
    public const string CurrentSchema = "ingest-diff/1";

    public string Schema { get; init; } = CurrentSchema;

    public required string Before { get; init; }

    public required string After { get; init; }

    public required IReadOnlyList<RecordDiff> Documents { get; init; }

    public required IReadOnlyList<DiffFailure> Failures { get; init; }

    public required DiffSummary Summary { get; init; }
}
