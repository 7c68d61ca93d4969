using System.Collections.Immutable;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Profiles.Grades;

/// <summary>The grades an inspectorate gives, best first.</summary>
internal sealed record GradeScale
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Inspectorate { get; init; }

    public ImmutableArray<GradeEntry> Grades { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<FormGroup> Ungraded { get; init => field = value.OrEmpty(); } = [];
}
