using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>Someone who signs or speaks for an inspectorate.</summary>
internal sealed record InspectorEntry
{
    public required string Name { get; init; }

    public ImmutableArray<string> Aliases { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<InspectorRole> Roles { get; init => field = value.OrEmpty(); } = [];
}
