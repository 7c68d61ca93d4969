using System.Collections.Immutable;
using IngestPipeline.Model;

namespace IngestPipeline.Profiles.Forces;

/// <summary>A police force, fire and rescue service or agency, and the forms it is named by.</summary>
internal sealed record ForceEntry
{
    /// <summary>police.uk slug; a fire and rescue service ends in <c>-fire</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public ForceKind Kind { get; init; }

    public string? Nation { get; init; }

    /// <summary>Title of the person at the top.</summary>
    public string? HeadTitle { get; init; }

    /// <summary>Safe without further context.</summary>
    public ImmutableArray<string> Aliases { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Safe in their exact case.</summary>
    public ImmutableArray<string> Acronyms { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Bare places and acronyms with a second life: need a cue.</summary>
    public ImmutableArray<string> Contextual { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Phrases that name the force through its people.</summary>
    public ImmutableArray<string> Implied { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> FormerNames { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Misnomers { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Descriptors { get; init => field = value.OrEmpty(); } = [];

    /// <summary>The place words in its name: what templates are filled with.</summary>
    public ImmutableArray<string> Places { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Places it polices whose name it does not carry.</summary>
    public ImmutableArray<string> Towns { get; init => field = value.OrEmpty(); } = [];

    /// <summary>For a fire service: the police forces of the same area.</summary>
    public ImmutableArray<string> PoliceForces { get; init => field = value.OrEmpty(); } = [];

    public CommissionerEntry? Commissioner { get; init; }
}
