using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Grades;

/// <summary>What a grade is given for, under all the names it has had.</summary>
internal sealed record AreaEntry
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>Match only the areas of the body inspected: some names occur in two programmes.</summary>
    public required string Programme { get; init; }

    public ImmutableArray<string> Aliases { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Count only next to a grade, in a list or cell, or when the full name stands elsewhere.</summary>
    public ImmutableArray<string> WeakAliases { get; init => field = value.OrEmpty(); } = [];

    /// <summary>The names reporters make up; as weak as <see cref="WeakAliases"/>.</summary>
    public ImmutableArray<AreaParaphrase> Paraphrases { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Areas of other cycles with much the same content.</summary>
    public ImmutableArray<string> Related { get; init => field = value.OrEmpty(); } = [];
}
