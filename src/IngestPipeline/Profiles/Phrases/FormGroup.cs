using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Phrases;

/// <summary>Surface forms that mean the same.</summary>
internal sealed record FormGroup
{
    public required string Id { get; init; }

    public ImmutableArray<string> Forms { get; init => field = value.OrEmpty(); } = [];
}
