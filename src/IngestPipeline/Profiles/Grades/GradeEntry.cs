using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Grades;

/// <summary>One step of a scale.</summary>
internal sealed record GradeEntry
{
    /// <summary>The slug the record carries.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>1 is worst.</summary>
    public int Rank { get; init; }

    public ImmutableArray<string> Forms { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Paraphrases { get; init => field = value.OrEmpty(); } = [];
}
