using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Titles;

/// <summary>A rank or office.</summary>
internal sealed record TitleEntry
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public TitleKind Kind { get; init; }

    /// <summary>Higher is senior, within police and within fire.</summary>
    public int? Order { get; init; }

    public ImmutableArray<string> Forms { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Exact case.</summary>
    public ImmutableArray<string> Abbreviations { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Forms with a second life.</summary>
    public ImmutableArray<string> Contextual { get; init => field = value.OrEmpty(); } = [];
}
