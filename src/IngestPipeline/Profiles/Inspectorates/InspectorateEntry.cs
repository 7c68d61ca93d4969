using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>An inspectorate, regulator or watchdog.</summary>
internal sealed record InspectorateEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public InspectorateKind Kind { get; init; }

    public ImmutableArray<string> Nations { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Aliases { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Watchdog words: only after a full name or a programme cue.</summary>
    public ImmutableArray<string> Loose { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Misspellings { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> FormerNames { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Titles its inspectors are given.</summary>
    public ImmutableArray<string> TitleForms { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Web addresses it publishes at.</summary>
    public ImmutableArray<string> Hosts { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<InspectorEntry> Inspectors { get; init => field = value.OrEmpty(); } = [];
}
