using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>One round of a programme.</summary>
internal sealed record CycleEntry
{
    /// <summary>As the record has it: <c>2018/19</c>, <c>2023-25</c>; unique within its programme.</summary>
    public required string Id { get; init; }

    public ImmutableArray<string> Aliases { get; init => field = value.OrEmpty(); } = [];

    /// <summary>The years as written, in every spelling.</summary>
    public ImmutableArray<string> Years { get; init => field = value.OrEmpty(); } = [];

    /// <summary>First month of publication, <c>yyyy-MM</c>.</summary>
    public string? From { get; init; }

    /// <summary>Last month of publication; null while it runs.</summary>
    public string? To { get; init; }

    /// <summary>Null when the round gave no grades.</summary>
    public string? Scale { get; init; }

    public bool OverallGrade { get; init; }

    /// <summary>Ids of the areas graded.</summary>
    public ImmutableArray<string> Areas { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> UngradedAreas { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Area ids of the pillars that had a grade of their own.</summary>
    public ImmutableArray<string> Pillars { get; init => field = value.OrEmpty(); } = [];
}
