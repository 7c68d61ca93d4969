using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Furniture;

/// <summary>Page furniture of all publishers.</summary>
internal sealed record FurnitureRegister
{
    public ImmutableArray<Publisher> Publishers { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<FurniturePattern> Patterns { get; init => field = value.OrEmpty(); } = [];
}
