using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Forces;

/// <summary>The local policing body of a force.</summary>
internal sealed record CommissionerEntry
{
    public CommissionerKind Kind { get; init; }

    public string? Title { get; init; }

    public string? DeputyTitle { get; init; }

    /// <summary>Names the general templates do not yield.</summary>
    public ImmutableArray<string> Forms { get; init => field = value.OrEmpty(); } = [];
}
