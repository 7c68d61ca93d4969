namespace IngestPipeline.Model;

/// <summary>What made a record.</summary>
public sealed record RecordPipeline
{
    /// <summary>The library's version.</summary>
    public required string Version { get; init; }

    /// <summary>The profile's id and version, such as <c>uk-inspections/1</c>.</summary>
    public required string Profile { get; init; }

    /// <summary>SHA-256 of each model used, by its name; empty when rules alone decided.</summary>
    public required IReadOnlyDictionary<string, string> Models { get; init; }
}
