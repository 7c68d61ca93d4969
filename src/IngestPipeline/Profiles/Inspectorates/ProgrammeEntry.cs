using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>A programme of inspections.</summary>
internal sealed record ProgrammeEntry
{
    public required string Id { get; init; }

    public required string Inspectorate { get; init; }

    public required string Name { get; init; }

    public ImmutableArray<string> Forms { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Short names that stand before a year: "PEEL 2021/22".</summary>
    public ImmutableArray<string> Labels { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Oldest first for PEEL and fire.</summary>
    public ImmutableArray<CycleEntry> Cycles { get; init => field = value.OrEmpty(); } = [];
}
