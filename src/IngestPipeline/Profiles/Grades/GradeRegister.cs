using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Grades;

/// <summary>Scales and the language of grading.</summary>
internal sealed record GradeRegister
{
    public ImmutableArray<GradeScale> Scales { get; init => field = value.OrEmpty(); } = [];

    public required GradingLanguage Language { get; init; }
}
