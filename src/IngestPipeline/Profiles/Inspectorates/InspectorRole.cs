namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>An office and when it was held; dates at the precision known (<c>2021-10</c>).</summary>
internal sealed record InspectorRole
{
    public required string Title { get; init; }

    public string? From { get; init; }

    /// <summary>Null when no end is known.</summary>
    public string? To { get; init; }
}
