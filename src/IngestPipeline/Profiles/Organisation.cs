using System.Collections.Immutable;

namespace IngestPipeline.Profiles;

/// <summary>A body that is quoted in inspection news and inspects nothing.</summary>
internal sealed record Organisation
{
    public required string Name { get; init; }

    public string? Kind { get; init; }

    public ImmutableArray<string> Aliases { get; init => field = value.OrEmpty(); } = [];
}
