namespace IngestPipeline.Profiles;

/// <summary>A group of sites that share their page furniture.</summary>
internal sealed record Publisher
{
    public required string Id { get; init; }

    public required string Name { get; init; }
}
